import { calendarOf, minutesIn, readAll } from "../../support/calendar-files";

function event(uid: string, ...lines: readonly string[]): readonly string[] {
  return ["BEGIN:VEVENT", `UID:${uid}`, ...lines, "END:VEVENT"];
}

const series = event("s", "SUMMARY:Series", "RRULE:FREQ=DAILY", "DTSTART:20261207T090000Z", "DURATION:PT30M");

function occurrence(minutes: number, ...lines: readonly string[]): readonly string[] {
  const when = ["RECURRENCE-ID:20261208T090000Z", "DTSTART:20261208T090000Z", `DURATION:PT${minutes}M`];
  return event("s", `SUMMARY:${minutes}`, ...when, ...lines);
}

function summariesOf(...events: readonly (readonly string[])[]): readonly string[] {
  return readAll(calendarOf(...events.flat())).events.map(({ summary }) => summary);
}

function exceptionsOf(...events: readonly (readonly string[])[]): readonly (number | undefined)[] {
  const [first] = readAll(calendarOf(...events.flat())).events;
  return (first?.invite.recurrence?.exceptions ?? []).map(minutesIn);
}

describe("a series in a calendar", () => {
  it.each([
    ["one event", [event("s", "DTSTART:20261207T090000Z")], false],
    ["a rule", [series], true],
    ["a rule that nobody can read", [event("s", "RRULE:FREQ=NEVER", "DTSTART:20261207T090000Z")], true],
    ["dates", [event("s", "RDATE:20261208T090000Z", "DTSTART:20261207T090000Z")], true],
    ["an exception date alone", [event("s", "EXDATE:20261208T090000Z", "DTSTART:20261207T090000Z")], false],
  ])("%s", (_, events, recurring) => {
    const [first] = readAll(calendarOf(...events.flat())).events;

    expect(first?.invite.recurrence).toEqual({ recurring, exceptions: [] });
  });

  it("a rule without end is one event", () => {
    expect(summariesOf(series)).toEqual(["Series"]);
  });

  it.each([
    ["after the series", [series, occurrence(90)]],
    ["before the series", [occurrence(90), series]],
  ])("an occurrence that differs in its time is an exception, %s", (_, events) => {
    expect(exceptionsOf(...events)).toEqual([90]);
    expect(summariesOf(...events)).toEqual(["Series"]);
  });

  it("an occurrence in another calendar of the file is one too", () => {
    const { events } = readAll(calendarOf(...series) + calendarOf(...occurrence(90)));

    expect(events.map(({ invite }) => invite.recurrence?.exceptions.map(minutesIn))).toEqual([[90]]);
  });

  it.each([
    ["other people", "ATTENDEE:mailto:bo@regionh.dk"],
    ["another place", "LOCATION:https://regionh.zoom.us/j/81234567890"],
    ["another description", "DESCRIPTION:a"],
    ["another organizer", "ORGANIZER:mailto:bo@regionh.dk"],
  ])("an occurrence with %s is an exception, and comes by itself as well", (_, line) => {
    expect(exceptionsOf(series, occurrence(90, line))).toEqual([90]);
    expect(summariesOf(series, occurrence(90, line))).toEqual(["Series", "90"]);
  });

  it("an occurrence that comes by itself says which one it is", () => {
    const [first] = readAll(calendarOf(...occurrence(90))).events;

    expect(first).toMatchObject({
      occurrence: Date.UTC(2026, 11, 8, 9),
      invite: { recurrence: { recurring: false } },
    });
  });

  it("an occurrence whose series is elsewhere comes by itself", () => {
    expect(summariesOf(occurrence(90), event("other", "SUMMARY:Other", "DTSTART:20261207T090000Z"))).toEqual([
      "Other",
      "90",
    ]);
  });

  it("occurrences without a name belong to no series", () => {
    const nameless = [
      "BEGIN:VEVENT",
      "SUMMARY:Nameless",
      "RECURRENCE-ID:20261208T090000Z",
      "DTSTART:20261208T090000Z",
      "END:VEVENT",
    ];
    const master = [
      "BEGIN:VEVENT",
      "SUMMARY:Also nameless",
      "RRULE:FREQ=DAILY",
      "DTSTART:20261207T090000Z",
      "END:VEVENT",
    ];

    expect(summariesOf(master, nameless)).toEqual(["Also nameless", "Nameless"]);
    expect(exceptionsOf(master, nameless)).toEqual([]);
  });

  it("a cancelled occurrence does not take place", () => {
    expect(exceptionsOf(series, occurrence(90, "STATUS:CANCELLED"))).toEqual([]);
    expect(summariesOf(series, occurrence(90, "STATUS:CANCELLED"))).toEqual(["Series"]);
  });

  it("a cancellation of an occurrence whose series is elsewhere comes by itself", () => {
    const { events } = readAll(calendarOf("METHOD:CANCEL", ...occurrence(90)));

    expect(events).toMatchObject([{ invite: { cancelled: true } }]);
  });

  it("periods among the dates say how long they are", () => {
    const periods = "RDATE;VALUE=PERIOD:20261208T090000Z/PT2H,20261209T090000Z/20261209T093000Z";

    expect(exceptionsOf(event("s", periods, "DTSTART:20261207T090000Z"))).toEqual([120, 30]);
  });

  it.each([
    ["RDATE;VALUE=PERIOD:a/b,c", "badLine"],
    ["RDATE;VALUE=PERIOD:20261208T090000Z/never", "badValue"],
  ])("%s makes a series all the same, and it is said", (line, message) => {
    const { events, problems } = readAll(calendarOf(...event("s", line, "DTSTART:20261207T090000Z")));

    expect(events[0]?.invite.recurrence).toEqual({ recurring: true, exceptions: [] });
    expect(problems).toMatchObject([{ message, line: 5 }]);
  });

  it("an occurrence whose end cannot be read is no exception, and that is said once", () => {
    const lines = [
      ...series,
      ...event("s", "RECURRENCE-ID:20261208T090000Z", "DTSTART:20261208T090000Z", "DTEND:x"),
    ];
    const { events, problems } = readAll(calendarOf(...lines));

    expect(events[0]?.invite.recurrence?.exceptions).toEqual([]);
    expect(problems).toMatchObject([{ message: "badValue", params: { property: "DTEND" } }]);
  });

  it("more series of one name than there are versions have no exceptions in common", () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      event("s", `DESCRIPTION:${index}`, "RRULE:FREQ=DAILY", "DTSTART:20261207T090000Z"),
    );
    const { events } = readAll(calendarOf(...many.flat(), ...occurrence(90)));
    const withException = events.filter(({ invite }) => invite.recurrence?.exceptions.length === 1);

    expect(withException).toHaveLength(100);
  });
});
