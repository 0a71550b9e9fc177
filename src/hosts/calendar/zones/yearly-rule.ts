import type { Instant } from "../../../invite/invite";
import { timeValue, type TimeValue } from "../time-value";
import { daysIn, yearlyDays } from "./yearly-days";

/** When the clocks are changed every year. */
export interface YearlyRule {
  /** The last change at or before the instant; `undefined` when there is none. */
  lastOnset(instant: Instant): Instant | undefined;
}

/** What a rule counts from, and how its times become instants. */
export interface Onsets {
  readonly start: TimeValue;
  readonly onsetOf: (time: TimeValue) => Instant;
}

const dayMs = 86_400_000;

/**
 * The rule of a clock change, from RRULE as jCal has it; `undefined` when it is not of a form that zones use. Not by
 * the library's iterator, which looks for more than a second for a day that never comes.
 */
export function yearlyRule(recur: unknown, { start, onsetOf }: Onsets): YearlyRule | undefined {
  if (!isRecord(recur)) return undefined;
  const days = yearlyDays(recur, new Date(start.wall));
  const until = untilOf(recur.until, onsetOf);
  if (days === undefined || until === undefined) return undefined;
  const timeOfDay = start.wall - Math.floor(start.wall / dayMs) * dayMs;
  const onsetsIn = remembering((year) =>
    daysIn(year, days).map((midnight) => onsetOf({ ...start, wall: midnight + timeOfDay })),
  );
  const first = onsetOf(start);
  return {
    lastOnset(instant) {
      const bound = Math.min(instant, until);
      const year = new Date(bound).getUTCFullYear();
      const onsets = [year - 1, year, year + 1].flatMap(onsetsIn);
      const begun = onsets.filter((onset) => onset >= first && onset <= bound);
      return begun.length === 0 ? undefined : Math.max(...begun);
    },
  };
}

/** There are no more than ten thousand years in a calendar. */
function remembering<T>(workOut: (year: number) => T): (year: number) => T {
  const known = new Map<number, T>();
  return (year) => {
    const value = known.get(year) ?? workOut(year);
    known.set(year, value);
    return value;
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** The last instant of the rule, `Infinity` for one without end; `undefined` when its end cannot be read. */
function untilOf(until: unknown, onsetOf: Onsets["onsetOf"]): Instant | undefined {
  if (until === undefined) return Infinity;
  const time = typeof until === "string" ? timeValue(until, "") : undefined;
  if (time === undefined) return undefined;
  return time.form === "date" ? onsetOf(time) + dayMs : onsetOf(time);
}
