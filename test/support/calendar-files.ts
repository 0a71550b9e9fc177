import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CalendarEvent, CalendarProblem, CalendarReader } from "../../src/hosts/calendar/calendar-event";
import type { ByteSource } from "../../src/hosts/calendar/lines/utf8-chunks";
import { readCalendar } from "../../src/hosts/calendar/read-calendar";
import type { Invite } from "../../src/invite/invite";

const folder = path.join(__dirname, "calendars");

/** Calendar files in the form of the programs that they are named after; what they say is made up. */
export const calendarNames = readdirSync(folder);

export function calendarPath(name: string): string {
  return path.join(folder, name);
}

export function calendarBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(calendarPath(name)));
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A calendar of these lines. */
export function calendarOf(...lines: readonly string[]): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");
}

/** The lines of an event: on 7 December 2026 at 10 UTC, unless another start is given. */
export function eventLines(...lines: readonly string[]): readonly string[] {
  const start = lines.some((line) => line.startsWith("DTSTART")) ? [] : ["DTSTART:20261207T100000Z"];
  return ["BEGIN:VEVENT", "UID:one", ...start, ...lines, "END:VEVENT"];
}

export interface CalendarRead {
  readonly events: readonly CalendarEvent[];
  readonly problems: readonly CalendarProblem[];
}

/** All of a calendar, read in Copenhagen unless the reader sits elsewhere. */
export function readAll(source: ByteSource | string, reader: Partial<CalendarReader> = {}): CalendarRead {
  const bytes = typeof source === "string" ? bytesOf(source) : source;
  const parts = [...readCalendar(bytes, { zone: "Europe/Copenhagen", ...reader })];
  return {
    events: parts.filter((part) => part.kind === "event"),
    problems: parts.filter((part) => part.kind === "problem"),
  };
}

/** The one event of a calendar that has these lines. */
export function readEvent(lines: readonly string[], reader: Partial<CalendarReader> = {}): CalendarEvent {
  const [event, ...others] = readAll(calendarOf(...eventLines(...lines)), reader).events;
  if (event === undefined || others.length > 0) throw new Error("not one event");
  return event;
}

export function minutesIn({ start, end }: Pick<Invite, "start" | "end">): number | undefined {
  return start === undefined || end === undefined ? undefined : (end - start) / 60_000;
}

export function timeIn(instant: number | undefined): string | undefined {
  return instant === undefined ? undefined : new Date(instant).toISOString().slice(0, 16) + "Z";
}
