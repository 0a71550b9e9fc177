import { calendarOf } from "../../support/calendar-files";
import { forecastFor, zoomMeeting } from "../../support/department/forecast-of";

function holders(calendars: readonly string[], more: Parameters<typeof forecastFor>[1] = {}) {
  return forecastFor(calendars, more).holders;
}

describe("who needs a license", () => {
  it.each([
    [40, 3, { needed: 0 }],
    [41, 3, { needed: 1, tooLong: 1, justOver: 1, shortenable: 1, minutesOver: 1 }],
    [50, 3, { needed: 1, justOver: 1, minutesOver: 10 }],
    [51, 3, { needed: 1, justOver: 0, shortenable: 0 }],
    [30, 99, { needed: 0 }],
    [30, 100, { needed: 1, tooMany: 1, justOver: 1, shortenable: 0 }],
    [45, 100, { needed: 1, tooLong: 1, tooMany: 1, justOver: 0 }],
    [30, 500, { needed: 0, beyond: 1 }],
    [300, 1, { needed: 0 }],
  ])("%s minutes with %s others", (minutes, people, expected) => {
    expect(holders([calendarOf(...zoomMeeting({ uid: "a", minutes, people }))])).toEqual([
      expect.objectContaining({ address: "anna@regionh.dk", meetings: 1, ...expected }),
    ]);
  });

  it("counts a series by its occurrences", () => {
    const calendar = calendarOf(
      ...zoomMeeting({ uid: "a", minutes: 45, more: ["RRULE:FREQ=WEEKLY;COUNT=5"] }),
    );

    expect(holders([calendar])).toMatchObject([{ needed: 5, shortenable: 5, minutesOver: 25 }]);
  });

  it("does not count partners, other services, meetings without a link or cancelled ones as the organization's", () => {
    const teams = zoomMeeting({ uid: "b" }).map((line) =>
      line.replace(/https.*/, "https://teams.microsoft.com/l/meetup-join/1"),
    );
    const room = zoomMeeting({ uid: "c" }).map((line) => line.replace(/https.*/, "Lokale 4"));
    const partner = zoomMeeting({ uid: "d", organizer: "ida@partner.example" });
    const cancelled = zoomMeeting({ uid: "e", more: ["STATUS:CANCELLED"] });
    const { holders: none, meetings } = forecastFor([
      calendarOf(...teams, ...room, ...partner, ...cancelled),
    ]);

    expect(none).toEqual([]);
    expect(meetings).toMatchObject({
      "other-service": 1,
      "no-link": 1,
      outsider: 1,
      cancelled: 1,
      needed: 0,
    });
  });

  it("merges the addresses of one person, as holder and as participant", () => {
    const aliases = new Map([
      ["a.holm@regionh.dk", "anna@regionh.dk"],
      ["hemmelig1@regionh.dk", "hemmelig0@regionh.dk"],
    ]);
    const calendar = calendarOf(
      ...zoomMeeting({ uid: "a", people: 2 }),
      ...zoomMeeting({ uid: "b", organizer: "A.Holm@regionh.dk", people: 3 }),
    );

    expect(holders([calendar])).toHaveLength(2);
    expect(holders([calendar], { aliases })).toMatchObject([{ meetings: 2, needed: 1 }]);
  });
});

describe("a group on the invite", () => {
  const group = "ATTENDEE;CUTYPE=GROUP;CN=Alle læger:mailto:Laeger@regionh.dk";
  const calendar = calendarOf(...zoomMeeting({ uid: "a", minutes: 30, people: 4, more: [group] }));

  it("of unknown size makes a question, with the number that decides", () => {
    const { holders: depending, questions } = forecastFor([calendar]);

    expect(depending).toMatchObject([{ needed: 0, depends: 1 }]);
    expect(questions).toEqual([
      {
        about: "dependsOnGroup",
        groups: [{ address: "laeger@regionh.dk", name: "Alle læger" }],
        more: 95,
        meetings: 1,
        holders: 1,
      },
    ]);
  });

  it.each([
    [95, { needed: 0, depends: 0 }],
    [101, { needed: 1, depends: 0 }],
  ])("of %s members decides", (size, expected) => {
    expect(holders([calendar], { groupSizes: { "laeger@regionh.dk": size } })).toMatchObject([expected]);
  });
});

describe("copies of a meeting in several calendars", () => {
  const old = calendarOf(...zoomMeeting({ uid: "a", minutes: 60, more: ["SEQUENCE:1"] }));
  const newer = calendarOf(...zoomMeeting({ uid: "a", minutes: 30, more: ["SEQUENCE:2"] }));
  const off = calendarOf(...zoomMeeting({ uid: "a", more: ["SEQUENCE:3", "STATUS:CANCELLED"] }));

  it.each([
    ["the newer counts", [old, newer], [{ meetings: 1, needed: 0 }]],
    ["in any order", [newer, old], [{ meetings: 1, needed: 0 }]],
    ["one that is called off later is called off", [off, old, newer], []],
  ])("%s", (_, calendars, expected) => {
    expect(holders(calendars)).toMatchObject(expected);
    expect(holders(calendars)).toHaveLength(expected.length);
  });

  it("a series counts with the occurrences of its own calendar", () => {
    const series = zoomMeeting({ uid: "a", more: ["RRULE:FREQ=WEEKLY;COUNT=5"] });
    const one = zoomMeeting({
      uid: "a",
      minutes: 30,
      more: ["RECURRENCE-ID;TZID=Europe/Copenhagen:20260112T100000"],
    }).map((line) => line.replace("20260105T", "20260113T"));
    const calendars = [calendarOf(...series, ...one), calendarOf(...series), calendarOf(...one)];

    expect(holders(calendars)).toMatchObject([{ meetings: 5, needed: 4 }]);
    expect(holders([...calendars].reverse())).toEqual(holders(calendars));
    expect(holders([calendars[2] ?? "", calendars[2] ?? ""])).toMatchObject([{ meetings: 1, needed: 0 }]);
  });

  it("occurrences without a UID are the same when organizer, start and subject are", () => {
    const nameless = zoomMeeting({ uid: "" });

    expect(holders([calendarOf(...nameless), calendarOf(...nameless)])).toMatchObject([{ meetings: 1 }]);
  });
});
