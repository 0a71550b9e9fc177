import type { TextLine } from "./lines/parts";
import type { Property } from "./property";

/** Quotes, carets and backslashes mean something inside a line. */
const special = /["^\\]/;

/**
 * An ATTENDEE line that holds nothing special, read as the library reads it in a third of the time: most lines of
 * most calendars are of this kind. `undefined` for all others, which are the library's.
 */
export function plainAttendee({ text, number }: TextLine): Property | undefined {
  const end = text.indexOf(":");
  if (end < 0 || special.test(text)) return undefined;
  const params: Record<string, string> = {};
  let from = text.indexOf(";") + 1;
  while (from > 0 && from <= end) {
    const equals = text.indexOf("=", from);
    const to = endOfParam(text, from, end);
    const name = text.slice(from, equals).toLowerCase();
    if (equals <= from || equals >= to || name === "value") return undefined;
    params[name] = text.slice(equals + 1, to);
    from = to + 1;
  }
  return {
    name: "attendee",
    params,
    type: "cal-address",
    values: [text.slice(end + 1)],
    written: text,
    line: number,
  };
}

function endOfParam(text: string, from: number, end: number): number {
  const next = text.indexOf(";", from);
  return next < 0 || next > end ? end : next;
}
