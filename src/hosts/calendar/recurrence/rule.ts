import { propertyOf } from "../property";
import type { TextLine } from "../lines/parts";
import { timeValue, type TimeValue } from "../time-value";
import { listed, weekdayOf, type Weekday } from "../zones/yearly-days";

export type Frequency = "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";

/** A recurrence rule (RFC 5545, 3.3.10) of the forms that meetings have. Empty lists do not restrict. */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  readonly interval: number;
  /** How many occurrences there are, the start among them; `Infinity` for a rule that does not count. */
  readonly count: number;
  readonly until: TimeValue | undefined;
  /** January is 1. */
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly Weekday[];
  readonly positions: readonly number[];
  /** Sunday is 0. */
  readonly weekStart: number;
}

type Parts = Readonly<Record<string, unknown>>;

/** As the library numbers the days of the week, from Sunday. */
const monday = 2;
const frequencies: readonly Frequency[] = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
/** A rule that names one hour, minute and second says again when the meeting begins. */
const times: readonly string[] = ["byhour", "byminute", "bysecond"];
const known: ReadonlySet<string> = new Set(
  ["freq", "interval", "count", "until", "bymonth", "bymonthday", "byday", "bysetpos", "wkst"].concat(times),
);

/**
 * Reads an RRULE line; `undefined` for a rule of another form: several times a day, weeks or days by their number in
 * the year, or what is no rule at all.
 */
export function recurrenceRule(line: TextLine): RecurrenceRule | undefined {
  const property = propertyOf(line);
  const [parts] = "values" in property ? property.values : [];
  return isParts(parts) && isReadable(parts) ? ruleOf(parts) : undefined;
}

function isReadable(parts: Parts): boolean {
  return (
    Object.keys(parts).every((part) => known.has(part)) && times.every((part) => !Array.isArray(parts[part]))
  );
}

function ruleOf(parts: Parts): RecurrenceRule | undefined {
  const frequency = frequencies.find((each) => each === parts.freq);
  const weekdays = listed(parts.byday).map(weekdayOf);
  const named = weekdays.filter((weekday) => weekday !== undefined);
  const until = typeof parts.until === "string" ? timeValue(parts.until, "") : undefined;
  const isUnread = named.length < weekdays.length || (parts.until !== undefined && until === undefined);
  if (frequency === undefined || isUnread) return undefined;
  if (frequency === "YEARLY" && countsInYear(parts, named)) return undefined;
  return {
    frequency,
    interval: Math.max(1, numberOf(parts.interval, 1)),
    count: numberOf(parts.count, Infinity),
    until,
    months: listed(parts.bymonth).map(Number),
    monthDays: listed(parts.bymonthday).map(Number),
    weekdays: named,
    positions: listed(parts.bysetpos).map(Number),
    weekStart: numberOf(parts.wkst, monday) - 1,
  };
}

/** The twentieth Monday of a year, not of a month. */
function countsInYear({ bymonth }: Parts, weekdays: readonly Weekday[]): boolean {
  return bymonth === undefined && weekdays.some(({ nth }) => nth !== 0);
}

function numberOf(part: unknown, otherwise: number): number {
  return typeof part === "number" ? part : otherwise;
}

function isParts(value: unknown): value is Parts {
  return typeof value === "object" && value !== null;
}
