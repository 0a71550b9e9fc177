import { aGroup, anAttendee, aProjector, aRoom, monday10, persons } from "../support/an-invite";
import { messagesOf, verdictOn } from "../support/assessing";

const second = 1 / 60;
const webinarLink = "https://regionh.zoom.us/w/81234567890";

describe("The limits of the free plan (A4, A5)", () => {
  it.each([
    ["a group of 40:00 minutes is free", { people: 12, minutes: 40 }, "not-needed", "free", "freeGroup"],
    ["a group of 40:01 is not", { people: 12, minutes: 40 + second }, "needed", "enterprise", "tooLong"],
    ["100 participants are free", { people: 100, minutes: 30 }, "not-needed", "free", "freeGroup"],
    ["101 are not", { people: 101, minutes: 30 }, "needed", "enterprise", "tooMany"],
    ["three are a group", { people: 3, minutes: 41 }, "needed", "enterprise", "tooLong"],
    ["two have no time limit", { people: 2, minutes: 600 }, "not-needed", "free", "freePair"],
    ["nobody invited yet", { people: 1, minutes: 600 }, "not-needed", "free", "nobodyYet"],
    ["500 are within a license", { people: 500, minutes: 60 }, "needed", "enterprise", "tooMany"],
    ["501 are beyond it", { people: 501, minutes: 60 }, "needed", "beyond", "beyond"],
    [
      "a webinar needs one whatever its length",
      { people: 1, minutes: 10, text: webinarLink },
      "needed",
      "enterprise",
      "webinar",
    ],
  ] as const)("%s", (_, invite, need, plan, message) => {
    const verdict = verdictOn(invite);

    expect({ need: verdict.need, plan: verdict.plan }).toEqual({ need, plan });
    expect(messagesOf(verdict)[0]).toBe(message);
  });

  it("names every reason: too many and too long", () => {
    const verdict = verdictOn({ people: 112, minutes: 60 });

    expect(verdict.findings).toMatchObject([
      { message: "tooMany", severity: "error", params: { people: 112, limit: 100, over: 12 }, cites: ["A4"] },
      { message: "tooLong", severity: "error", params: { minutes: 60, limit: 40, over: 20 }, cites: ["A4"] },
    ]);
  });

  it("offers to end a group at the limit only where that makes it free", () => {
    const fixesOf = (invite: Parameters<typeof verdictOn>[0]) =>
      verdictOn(invite).findings.flatMap(({ fixes }) => fixes.map(({ id }) => id));

    expect(fixesOf({ people: 12, minutes: 60 })).toContain("end-at-limit");
    expect(fixesOf({ people: 112, minutes: 60 })).not.toContain("end-at-limit");
    expect(fixesOf({ people: 12, minutes: 60, text: webinarLink })).not.toContain("end-at-limit");
  });

  it("never says that a license solves a meeting of more than 500 (A9)", () => {
    const verdict = verdictOn({ people: 612, minutes: 60 });

    expect(verdict).toMatchObject({ gap: "smaller-audience", licensesMissing: 0 });
    expect(verdict.findings).toMatchObject([
      {
        message: "beyond",
        params: { people: 612, capacity: 500, over: 112 },
        cites: expect.arrayContaining(["A9"]),
      },
    ]);
    expect(verdict.findings.flatMap(({ fixes }) => fixes)).not.toContainEqual(
      expect.objectContaining({ id: "order-license" }),
    );
  });
});

describe("Who counts as a participant (design: distinct people, the organizer once)", () => {
  it.each([
    [
      "the organizer among the attendees in another letter case",
      [anAttendee({ address: "ANNA.Holm@regionh.dk" }), ...persons(1)],
      2,
    ],
    [
      "the same address twice, once with smtp:",
      [anAttendee(), anAttendee({ address: "smtp:BO.LUND@regionh.dk" })],
      2,
    ],
    ["rooms and equipment", [aRoom, aProjector, ...persons(1)], 2],
  ])("%s", (_, required, people) => {
    const { measures } = verdictOn({ required, minutes: 60 });

    expect(measures.people).toEqual({ atLeast: people, atMost: people });
  });

  it("counts optional attendees as well", () => {
    const verdict = verdictOn({ required: persons(2), optional: [anAttendee()], minutes: 60 });

    expect(verdict).toMatchObject({ need: "needed", measures: { people: { atLeast: 4, atMost: 4 } } });
  });

  it("adds nobody to nobody for a group of unknown size, and does not know how many at most", () => {
    expect(verdictOn({ required: [aGroup] }).measures.people).toEqual({ atLeast: 1, atMost: undefined });
  });
});

describe("How long a meeting lasts", () => {
  it("is elapsed time, not the clock on the wall: 02:30 to 03:10 over the change to winter time is 100 minutes", () => {
    const halfPastTwoInSummer = Date.UTC(2026, 9, 25, 0, 30); // Sunday 25 October 2026, 02:30 CEST
    const tenPastThreeInWinter = Date.UTC(2026, 9, 25, 2, 10); // 03:10 CET

    const verdict = verdictOn({ people: 3, start: halfPastTwoInSummer, end: tenPastThreeInWinter });

    expect(verdict).toMatchObject({ need: "needed", measures: { minutes: { atLeast: 100, atMost: 100 } } });
  });

  it("is that of a series' longest known occurrence, and says so", () => {
    const longer = { start: monday10, end: monday10 + 90 * 60_000 };

    const verdict = verdictOn({
      people: 3,
      minutes: 30,
      recurrence: { recurring: true, exceptions: [longer] },
    });

    expect(verdict.findings[0]).toMatchObject({
      message: "tooLong",
      params: { minutes: 90, longestOccurrence: true },
    });
  });

  it("is not known when the end is before the start", () => {
    expect(verdictOn({ people: 3, minutes: -30 })).toMatchObject({
      need: "depends",
      measures: { minutes: { atLeast: 0, atMost: undefined } },
    });
  });
});
