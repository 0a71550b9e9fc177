import type { CalendarProblem } from "../calendar-event";
import type { OpenComponent } from "./open-component";
import { problemAt } from "../problem";

/** What is known of the file as a whole. */
export interface Whole {
  /** The beginning of its first line. */
  head: string | undefined;
  /** The line on which the calendar began that has not ended yet; 0 = none. */
  calendar: number;
  calendars: number;
  /** Events that began. */
  events: number;
}

/** Why a file that has been read to its end is not whole, if it is not. */
export function problemOfWhole(
  whole: Whole,
  open: OpenComponent,
  lastLine: number,
): readonly CalendarProblem[] {
  const { head, calendar, calendars, events } = whole;
  if (head === undefined) return [problemAt(1, "empty", {})];
  if (calendars + events === 0) return [problemAt(1, isHtml(head) ? "html" : "notCalendar", {})];
  if (open.kind !== "none")
    return [cutOff(lastLine, open.kind === "event" ? "VEVENT" : "VTIMEZONE", open.line)];
  if (calendar > 0) return [cutOff(lastLine, "VCALENDAR", calendar)];
  return events === 0 ? [problemAt(1, "noEvents", {})] : [];
}

function cutOff(line: number, component: string, began: number): CalendarProblem {
  return problemAt(line, "cutOff", { component, began });
}

function isHtml(head: string): boolean {
  return /^\s*<(?:!doctype|html|head|body|meta|script|!--)/i.test(head);
}
