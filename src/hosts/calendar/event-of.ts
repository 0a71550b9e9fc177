import type { Instant, Span } from "../../invite/invite";
import { instantIn, type Calendar, type CalendarFile } from "./calendar";
import type { CalendarEvent, CalendarProblem } from "./calendar-event";
import { readProperties, type EventProperties } from "./event-properties";
import { inviteOf, isComplete, listsIn, withExceptions } from "./event-invite";
import { periodsOf, timesOf, type Clock, type TimeProperties } from "./event-times";
import { mostMegabytes } from "./lines/component-content";
import type { EventComponent, TextLine } from "./lines/parts";
import { problemAt } from "./problem";
import { valueOf, type Property } from "./property";
import { timeValueOf, type TimeValue } from "./time-value";

/** An event, and what of it could not be read. */
export interface EventRead {
  /** Its lists are unread. */
  readonly event: CalendarEvent;
  /** Whether the lists name all who are asked to come. */
  readonly complete: boolean;
  readonly problems: readonly CalendarProblem[];
  readonly times: TimeProperties;
  /** All that it says, for those who need more of it than the event has. */
  readonly said: EventProperties;
  /** The start as it is written. */
  readonly start: TimeValue | undefined;
  readonly clock: Clock;
  /** A time is in a zone that nobody has defined so far. */
  readonly guessed: boolean;
}

/** Reads one event of a calendar; one beyond all measure is a problem. */
export function eventOf(component: EventComponent, calendar: Calendar): EventRead | CalendarProblem {
  const content = component.content();
  if (content === "too long") return problemAt(component.line, "tooLong", { megabytes: mostMegabytes });
  const read = readProperties(content.lines);
  const problems = [...badLines(content.badLine), ...read.problems];
  const unknown = new Map<string, number>();
  const clock = instantIn(calendar, (zone, line) => void unknown.set(zone, unknown.get(zone) ?? line));
  const named = (name: string) => read.properties.find((property) => property.name === name);
  const times = { dtstart: named("dtstart"), dtend: named("dtend"), duration: named("duration") };
  const bad = (property: Property) => void problems.push(badValue(property));
  const when = timesOf(times, clock, bad);
  const periods = read.properties.flatMap((property) => periodsOf(property, clock, bad));
  if (times.dtstart === undefined && !read.unreadable.has("dtstart")) {
    problems.push(problemAt(component.line, "missingStart", {}));
  }
  const event = {
    kind: "event",
    uid: valueOf(named("uid")).trim(),
    summary: valueOf(named("summary")),
    line: component.line,
    occurrence: occurrenceOf(named("recurrence-id"), clock),
    invite: withExceptions(inviteOf(read, when, calendar), periods),
  } as const;
  return {
    event,
    complete: isComplete(calendar),
    problems: [...problems, ...unknownZones(unknown, calendar.file)],
    times,
    said: read,
    start: when.written,
    clock,
    guessed: unknown.size > 0,
  };
}

/** The same with its lists. */
export function withLists(read: EventRead | CalendarProblem): EventRead | CalendarProblem {
  if (!("event" in read)) return read;
  const { event, said, complete } = read;
  const { required, optional } = listsIn(said, complete);
  return { ...read, event: { ...event, invite: { ...event.invite, required, optional } } };
}

/** Said once a file. */
function unknownZones(zones: ReadonlyMap<string, number>, { unknownZones: said }: CalendarFile) {
  const fresh = [...zones].filter(([zone]) => !said.has(zone));
  for (const [zone] of fresh) said.add(zone);
  return fresh.map(([zone, line]) => problemAt(line, "unknownZone", { zone }));
}

/** When an event is, without a word about what cannot be read; `undefined` unless both ends are known. */
export function spanOf(times: TimeProperties, calendar: Calendar): Span | undefined {
  const clock = instantIn(calendar, () => undefined);
  const { start, end } = timesOf(times, clock, () => undefined);
  return start === undefined || end === undefined ? undefined : { start, end };
}

function badLines(line: TextLine | undefined): readonly CalendarProblem[] {
  return line === undefined ? [] : [problemAt(line.number, "badLine", { text: line.text })];
}

function occurrenceOf(property: Property | undefined, clock: Clock): Instant | undefined {
  const time = property && timeValueOf(property);
  return time && clock(time, property.line);
}

/** The value as it is written, for the library has rewritten it. */
function badValue({ name, written, line }: Property): CalendarProblem {
  const value = written.slice(written.lastIndexOf(":") + 1);
  return problemAt(line, "badValue", { property: name.toUpperCase(), value });
}
