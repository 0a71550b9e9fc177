import { calendarFile } from "./calendar";
import type { CalendarEvent, CalendarProblem, CalendarReader } from "./calendar-event";
import { withExceptions } from "./event-invite";
import { eventOf, withLists } from "./event-of";
import { placedEvents, type PlacedEvent, type Reading } from "./placed-event";
import { newSeries, type Series } from "./series";
import type { ByteSource } from "./lines/utf8-chunks";

/**
 * The events of an `.ics` file, one at a time, and what of the file could not be read; nothing in a file makes it
 * throw. A series comes as one event and is never expanded. An occurrence that differs from its series in its time
 * alone is one of the series' exceptions; one with other people, place or description comes as an event as well,
 * after all others.
 */
export function* readCalendar(
  source: ByteSource,
  reader: CalendarReader,
): Generator<CalendarEvent | CalendarProblem> {
  const reading = { source, file: calendarFile(reader), known: new Map() };
  const series = seriesIn(reading);
  for (const part of placedEvents(reading)) {
    if (part.kind === "problem") yield part;
    else if (!part.component.isOverride) yield* ownEvent(part, series);
  }
  const again = series.again();
  if (again.size > 0) yield* occurrences(reading, series, again);
}

/** The first time through: only events that replace an occurrence are read, and nothing is said of problems. */
function seriesIn(reading: Reading): Series {
  const series = newSeries();
  for (const part of placedEvents(reading)) {
    if (part.kind === "problem" || !part.component.isOverride) continue;
    const read = withLists(eventOf(part.component, part.calendar));
    series.note("event" in read ? read : undefined, part.calendar);
  }
  reading.file.unknownZones.clear();
  return series;
}

function* ownEvent(
  { component, calendar }: PlacedEvent,
  series: Series,
): Generator<CalendarEvent | CalendarProblem> {
  const read = withLists(eventOf(component, calendar));
  if (!("event" in read)) {
    yield read;
    return;
  }
  yield* read.problems;
  const { event } = read;
  yield { ...event, invite: withExceptions(event.invite, series.adopt(read)) };
}

/** The third time through, in files that have such occurrences. */
function* occurrences(
  reading: Reading,
  series: Series,
  again: ReadonlySet<number>,
): Generator<CalendarEvent | CalendarProblem> {
  let index = -1;
  for (const part of placedEvents(reading)) {
    if (part.kind === "problem" || !part.component.isOverride) continue;
    index += 1;
    if (!again.has(index)) continue;
    const read = withLists(eventOf(part.component, part.calendar));
    yield* "event" in read ? read.problems : [read];
    if ("event" in read && series.standsAlone(index)) yield read.event;
  }
}
