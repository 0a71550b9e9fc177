import ICAL from "ical.js";
import type { CalendarProblem } from "./calendar-event";
import type { TextLine } from "./lines/parts";
import { problemAt } from "./problem";

/** One property as iCalendar's library reads it, values in the form of jCal (RFC 7265). */
export interface Property {
  /** In small letters. */
  readonly name: string;
  readonly params: Readonly<Record<string, string | readonly string[]>>;
  /** The value's type in small letters: `date-time`, `date`, `text`, `unknown`. */
  readonly type: string;
  /** Texts; a period is a list of two, a recurrence rule an object. */
  readonly values: readonly unknown[];
  /** The line as it is written, and where it stands in the file. */
  readonly written: string;
  readonly line: number;
}

const textual = { defaultType: "text" };

/** The library's own description of iCalendar, with three properties that came after it. */
const design = {
  ...ICAL.design.icalendar,
  property: {
    ...ICAL.design.icalendar.property,
    "x-alt-desc": textual,
    "styled-description": textual,
    conference: { defaultType: "uri" },
  },
};

/** The property on a line, or why it is none. */
export function propertyOf({ text, number }: Omit<TextLine, "name">): Property | CalendarProblem {
  try {
    const [name, params, type, ...values] = ICAL.parse.property(
      isTime.test(text) ? repaired(text) : text,
      design,
    );
    return { name, params, type, values, written: text, line: number };
  } catch {
    return problemAt(number, "badLine", { text });
  }
}

/** The first value as text; empty when it is none. */
export function valueOf(property: Property | undefined): string {
  const value = property?.values[0];
  return typeof value === "string" ? value : "";
}

/** A parameter as text, empty when it is missing; of several values the first. */
export function paramOf(property: Property, name: string): string {
  const value = property.params[name];
  return (typeof value === "string" ? value : value?.[0]) ?? "";
}

const isTime = /^(?:DT|RECURRENCE-ID)/i;

/** Outlook names zones "(UTC+01:00) Brussels, Copenhagen"; without quotes the colon would end the parameter. */
function repaired(line: string): string {
  return line.replace(/;TZID=([^";]*:[^";]*)((?:;[^:]*)?:\d{8}[T\dZ]*)$/i, ';TZID="$1"$2').replace(/z$/, "Z");
}
