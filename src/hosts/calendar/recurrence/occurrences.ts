import type { Instant, Span } from "../../../invite/invite";
import { periodsOf, type Clock } from "../event-times";
import type { EventProperties } from "../event-properties";
import type { Property } from "../property";
import type { TimeValue } from "../time-value";
import { momentsOf, type Moments } from "./moments";
import { recurrenceRule, type RecurrenceRule } from "./rule";
import { ruleDays, type DayWindow } from "./rule-days";

/** How often an event takes place within a period. */
export interface Occurrences {
  /** Those as long as the event itself. */
  readonly count: number;
  /** Those that say themselves when they end. */
  readonly spans: readonly Span[];
  /** False: a rule could not be followed, and its occurrences after the first are not among these. */
  readonly followed: boolean;
}

/** An event as it is written, without the occurrences that stand in the file as events of their own. */
export interface Recurring {
  readonly said: EventProperties;
  readonly start: TimeValue;
  readonly line: number;
  readonly clock: Clock;
  readonly replaced: readonly Moments[];
}

const dayMs = 86_400_000;
/** Clocks are at most so far from UTC, and the day of a time in one zone may be another in the next. */
const margin = 2 * dayMs;

/** The occurrences that begin in a period: from its first instant to the one before its last. */
export function occurrencesIn(recurring: Recurring, period: Span): Occurrences {
  const { said, clock, start, line } = recurring;
  const rules = said.rules.map(recurrenceRule);
  const days = rules.map((rule) => rule && daysOfRule(rule, recurring, period));
  const isGone = absence(recurring);
  const isOurs = (instant: Instant) => isWithin(instant, period) && !isGone(instant);
  const walls = [start.wall, ...days.flatMap((each) => each ?? [])];
  const added = momentsOf(named(said, "rdate"), clock);
  const instants = new Set([
    ...walls.map((wall) => clock({ wall, form: start.form, zone: start.zone }, line)),
    ...added.instants,
    ...added.days.map((day) => clock({ ...start, wall: day + timeOfDay(start) }, line)),
  ]);
  const spans = named(said, "rdate").flatMap((property) => periodsOf(property, clock, () => undefined));
  return {
    count: [...instants].filter(isOurs).length,
    spans: spans.filter((span) => isOurs(span.start)),
    followed: !days.includes(undefined),
  };
}

/** The starts that a rule brings into the period, on the clock of the wall. */
function daysOfRule(
  rule: RecurrenceRule,
  { start, line, clock }: Recurring,
  period: Span,
): readonly number[] | undefined {
  const { until } = rule;
  const isPast = (wall: number) => {
    if (until === undefined) return false;
    if (until.form === "utc")
      return wall > until.wall - margin && clock({ ...start, wall }, line) > until.wall;
    return until.form === "date" ? midnightOf(wall) > until.wall : wall > until.wall;
  };
  const days = ruleDays(rule, midnightOf(start.wall), windowOf(period, until));
  return days?.map((day) => day + timeOfDay(start)).filter((wall) => !isPast(wall));
}

function windowOf({ start, end }: Span, until: TimeValue | undefined): DayWindow {
  const last = until === undefined ? end : Math.min(end, until.wall);
  return { from: midnightOf(start - margin), to: midnightOf(last + margin) };
}

/** Whether an occurrence is taken out (EXDATE), or stands in the file as an event of its own. */
function absence(recurring: Recurring): (instant: Instant) => boolean {
  const { said, clock, replaced } = recurring;
  const all = [momentsOf(named(said, "exdate"), clock), ...replaced];
  const instants = new Set(all.flatMap((moments) => moments.instants));
  const days = new Set(all.flatMap((moments) => moments.days));
  return (instant) => instants.has(instant) || (days.size > 0 && days.has(dayOfInstant(instant, recurring)));
}

/** The day on the clock of the series' own zone, whose offset is about that of its start. */
function dayOfInstant(instant: Instant, { start, line, clock }: Recurring): number {
  const guess = midnightOf(instant + start.wall - clock(start, line));
  return (
    [guess, guess - dayMs, guess + dayMs].find((day) => isOn(day, instant, { start, line, clock })) ?? guess
  );
}

function isOn(
  day: number,
  instant: Instant,
  { start, line, clock }: Pick<Recurring, "start" | "line" | "clock">,
) {
  const begin = clock({ ...start, wall: day }, line);
  return instant >= begin && instant < clock({ ...start, wall: day + dayMs }, line);
}

function named({ properties }: EventProperties, name: string): readonly Property[] {
  return properties.filter((property) => property.name === name);
}

/** False for an instant that is not known. */
export function isWithin(instant: Instant | undefined, { start, end }: Span): boolean {
  return instant !== undefined && instant >= start && instant < end;
}

function midnightOf(wall: number): number {
  return Math.floor(wall / dayMs) * dayMs;
}

function timeOfDay({ wall }: TimeValue): number {
  return wall - midnightOf(wall);
}
