import type { CalendarText } from "../calendar-messages";
import { isolated } from "../isolate";
import { enForms } from "./forms";

const { number, quote } = enForms;

const parts: Readonly<Record<string, string>> = {
  VCALENDAR: "the calendar",
  VEVENT: "the event",
  VTIMEZONE: "the time zone",
};

function part(component: string): string {
  return parts[component] ?? isolated(component);
}

export const enCalendar: CalendarText = {
  empty: () => "The file is empty.",
  html: () => "The file is a web page, not a calendar. Fetch the .ics file itself instead.",
  notCalendar: () => "The file is not a calendar. An .ics file begins with BEGIN:VCALENDAR.",
  noEvents: () => "There are no events in the file.",
  cutOff: ({ component, began }) =>
    `The file ends inside ${part(component)} that begins on line ${number(began)}. The rest is missing.`,
  unfinished: ({ component, next }) =>
    `The end of ${part(component)} is missing: ${isolated(next)} comes instead. It was skipped.`,
  tooLong: ({ megabytes }) => `The event is larger than ${number(megabytes)} MB and was skipped.`,
  badLine: ({ text }) => `The line can't be read: ${quote(isolated(text))}`,
  badValue: ({ property, value }) => `${isolated(property)} can't be read: ${quote(isolated(value))}`,
  missingStart: () => "The event has no start.",
  unknownZone: ({ zone }) =>
    `The time zone ${quote(isolated(zone))} is not known. Its times were read as your own.`,
};
