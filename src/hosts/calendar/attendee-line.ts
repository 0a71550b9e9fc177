import type { PersonLine } from "./person";

/** Quotes, carets and backslashes mean something inside a line, and VALUE changes what its value is. */
const plain = /^ATTENDEE(?:;(?!VALUE=)[^=:;"^\\]+=[^:;"^\\]*)*:[^"^\\]*$/i;

type Reading = { -readonly [Key in keyof PersonLine]: PersonLine[Key] };
type Telling = Exclude<keyof PersonLine, "value">;

/** By their length, so that the others need not be cut out. */
const telling: readonly (readonly Telling[])[] = [[], [], ["cn"], [], ["role"], ["email"], ["cutype"]];

/** Whether an ATTENDEE line holds nothing special: most lines of most calendars are of this kind. */
export function isPlainAttendee(text: string): boolean {
  return plain.test(text);
}

/** A plain ATTENDEE line, read as the library reads it in a fraction of the time. */
export function plainAttendee(text: string): PersonLine {
  const end = text.indexOf(":");
  const person = { cn: "", cutype: "", role: "", email: "", value: text.slice(end + 1) };
  let from = text.indexOf(";") + 1;
  while (from > 0 && from <= end) {
    const next = text.indexOf(";", from);
    const to = next < 0 || next > end ? end : next;
    takeParam(person, text, { from, equals: text.indexOf("=", from), to });
    from = to + 1;
  }
  return person;
}

interface Param {
  readonly from: number;
  readonly equals: number;
  readonly to: number;
}

function takeParam(person: Reading, text: string, { from, equals, to }: Param): void {
  const names = telling[equals - from];
  if (names === undefined) return;
  for (const name of names)
    if (text.slice(from, equals).toLowerCase() === name) person[name] = text.slice(equals + 1, to);
}
