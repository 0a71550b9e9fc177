import type { Instant, Span } from "../../invite/invite";
import { instantIn, type Calendar } from "./calendar";
import type { CalendarEvent, CalendarProblem } from "./calendar-event";
import { readProperties } from "./event-properties";
import { inviteOf, withExceptions } from "./event-invite";
import { periodsOf, timesOf, type Clock, type TimeProperties } from "./event-times";
import type { Component } from "./lines/parts";
import { problemAt } from "./problem";
import { valueOf, type Property } from "./property";
import { timeValueOf } from "./time-value";

/** An event, and what of it could not be read. */
export interface EventRead {
  readonly event: CalendarEvent;
  readonly problems: readonly CalendarProblem[];
  readonly times: TimeProperties;
}

/** Reads one event of a calendar. */
export function eventOf(component: Component, calendar: Calendar): EventRead {
  const read = readProperties(component.lines());
  const problems = [...read.problems];
  const clock = instantIn(calendar, (problem) => problems.push(problem));
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
  return { event, problems, times };
}

/** When an event is, without a word about what cannot be read; `undefined` unless both ends are known. */
export function spanOf(times: TimeProperties, calendar: Calendar): Span | undefined {
  const clock = instantIn(calendar, () => undefined);
  const { start, end } = timesOf(times, clock, () => undefined);
  return start === undefined || end === undefined ? undefined : { start, end };
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
