import type { CalendarEvent, CalendarProblem } from "../calendar/calendar-event";

export interface FileRead {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  readonly problems: readonly CalendarProblem[];
}

/** More events than anybody picks from; a calendar export is for the terminal. */
const mostEvents = 500;
const mostProblems = 20;

/** What a calendar file holds; the reader is loaded when the first file comes. */
export async function readFile(file: File): Promise<FileRead> {
  const { readCalendar } = await import("../calendar/read-calendar");
  const source = [new Uint8Array(await file.arrayBuffer())];
  const events: CalendarEvent[] = [];
  const problems: CalendarProblem[] = [];
  for (const part of readCalendar(source, { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })) {
    if (part.kind === "problem") problems.push(part);
    else events.push(part);
    if (events.length === mostEvents) break;
  }
  return { name: file.name, events, problems: problems.slice(0, mostProblems) };
}
