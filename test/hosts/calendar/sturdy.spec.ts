import fc from "fast-check";
import type { CalendarEvent, CalendarProblem } from "../../../src/hosts/calendar/calendar-event";
import { readCalendar } from "../../../src/hosts/calendar/read-calendar";
import { bytesOf, calendarBytes, calendarNames, calendarOf, eventLines } from "../../support/calendar-files";
import { fuzzing } from "../../support/fuzzing";

const runs = fuzzing({ numRuns: 10_000, seed: 9 });
const files = calendarNames.map(calendarBytes);

/** What the reader answers that is not as it promises. */
function faultsIn(bytes: Uint8Array): readonly string[] {
  const parts = [...readCalendar(bytes, { zone: "Europe/Copenhagen", as: "anna.holm@regionh.dk" })];
  return parts.filter((part) => !(part.line > 0) || !isData(part)).map((part) => JSON.stringify(part));
}

function isData(part: CalendarEvent | CalendarProblem): boolean {
  if (part.kind === "problem") return part.severity === "error" || part.severity === "warning";
  const { start, end, startsOn, recurrence, required, optional } = part.invite;
  const spans = recurrence?.exceptions ?? [];
  const instants = [start, end, part.occurrence, ...spans.flatMap((span) => [span.start, span.end])];
  const isDate = (instant: number | undefined) =>
    instant === undefined || !isNaN(new Date(instant).getTime());
  const isDay = startsOn === undefined || /^\d{4}-\d\d-\d\d$/.test(startsOn);
  return isDay && instants.every(isDate) && required !== undefined && optional !== undefined;
}

const telling = [
  "BEGIN:VEVENT",
  "END:VEVENT",
  "BEGIN:VCALENDAR",
  "END:VCALENDAR",
  "BEGIN:VTIMEZONE",
  "\r\n",
  "\n ",
  "\r",
  ";",
  ":",
  '"',
  "=",
  "TZID=",
  "RRULE:FREQ=SECONDLY",
  "RECURRENCE-ID:20261207T100000Z",
  "RDATE;VALUE=PERIOD:20261207T100000Z/PT",
  "DURATION:P",
  "99999999",
  "\0",
  "\ufeff",
  "æ",
].map(bytesOf);

const mutation = fc.record({
  at: fc.nat({ max: 4000 }),
  remove: fc.nat({ max: 40 }),
  insert: fc.oneof(fc.constantFrom(...telling), fc.uint8Array({ maxLength: 12 })),
});

type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutated(bytes: Uint8Array, { at, remove, insert }: Mutation): Uint8Array {
  const start = at % (bytes.length + 1);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + remove)]));
}

describe("whatever is in a file, the reader answers with data", () => {
  it("calendars with bytes changed, put in and taken out", () => {
    const changed = fc
      .tuple(fc.constantFrom(...files), fc.array(mutation, { minLength: 1, maxLength: 8 }))
      .map(([file, mutations]) => mutations.reduce(mutated, file));
    const property = fc.property(changed, (bytes) => expect(faultsIn(bytes)).toEqual([]));

    fc.assert(property, runs);
  });

  it("heaps of bytes", () => {
    const piece = fc.oneof(fc.constantFrom(...telling), fc.uint8Array({ maxLength: 30 }));
    const heap = fc.array(piece, { maxLength: 30 }).map((pieces) => new Uint8Array(Buffer.concat(pieces)));
    const property = fc.property(heap, (bytes) => expect(faultsIn(bytes)).toEqual([]));

    fc.assert(property, runs);
  });

  it.each(calendarNames)("%s, cut off at every tenth byte", (name) => {
    const bytes = calendarBytes(name);
    const lengths = Array.from({ length: Math.floor(bytes.length / 10) }, (_, index) => index * 10);

    expect(lengths.flatMap((length) => faultsIn(bytes.subarray(0, length)))).toEqual([]);
  });
});

const series = ["BEGIN:VEVENT", "UID:s", "RRULE:FREQ=DAILY", "DTSTART:20261207T100000Z", "END:VEVENT"];
const occurrence = [...series.slice(0, 2), "RECURRENCE-ID:20261208T100000Z", ...series.slice(3)];

/** A reader that took time by the square of the size would take minutes for these. */
describe("a million bytes of one thing are read as fast as any", () => {
  it.each([
    ["events", eventLines("SUMMARY:x", "ATTENDEE;CN=Bo:mailto:bo@regionh.dk")],
    ["events that never end", ["BEGIN:VEVENT", "UID:x"]],
    ["series of one name, and as many occurrences", [...series, ...occurrence]],
    ["zones", ["BEGIN:VTIMEZONE", "TZID:x", "BEGIN:STANDARD", "END:STANDARD", "END:VTIMEZONE"]],
    ["zones that nobody knows", eventLines("DTSTART;TZID=Mars:20261207T100000")],
    ["components inside one another", ["BEGIN:X"]],
    ["ends of nothing", ["END:X"]],
    ["lines that are no properties", ["x"]],
    ["one folded line", [" x"]],
    ["blank lines", [""]],
    ["attendees", ["ATTENDEE:mailto:bo@regionh.dk"]],
    ["attendees that cannot be read", ['ATTENDEE;CN="x']],
    ["dates", ["RDATE:20260101T000000Z"]],
  ])("%s", (_, lines) => {
    const text = lines.join("\r\n") + "\r\n";
    const million = text.repeat(Math.ceil(1_000_000 / text.length));

    expect(faultsIn(bytesOf(calendarOf("BEGIN:VEVENT", million)))).toEqual([]);
  });

  it.each([
    ["parameters", "ATTENDEE" + ";A=B".repeat(250_000) + ":mailto:x@y.example"],
    ["the same parameter, quoted", "ATTENDEE" + ';CN="a"'.repeat(150_000) + ":mailto:x@y.example"],
    ["quotes", 'ATTENDEE;MEMBER="' + '","'.repeat(330_000)],
    ["angle brackets", "DESCRIPTION:" + "<a ".repeat(330_000)],
    ["backslashes", "DESCRIPTION:" + "\\".repeat(1_000_000)],
    ["carets", "SUMMARY;X=" + "^n".repeat(500_000) + ":x"],
    ["percent signs", "ORGANIZER:mailto:" + "%25".repeat(330_000)],
    ["colons in a zone's name", "DTSTART;TZID=" + ":".repeat(1_000_000) + "20261207T100000"],
    ["semicolons in a zone's name", "DTSTART;TZID=a:" + ";".repeat(1_000_000)],
    ["a duration", "DURATION:P" + "1".repeat(1_000_000) + "D"],
    ["periods", "RDATE;VALUE=PERIOD:" + "20261207T100000Z/PT1H,".repeat(45_000)],
  ])("%s in one line", (_, line) => {
    expect(faultsIn(bytesOf(calendarOf(...eventLines(line))))).toEqual([]);
  });
});
