import type { Frequency, RecurrenceRule } from "./rule";
import { daysIn } from "../zones/yearly-days";

/** Midnights as if they were in UTC. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

const dayMs = 86_400_000;
/** Two hundred and seventy years of days: a rule that has to be followed for longer is given up. */
const mostSteps = 100_000;

/** A rule, and the midnight of the day on which its series starts. */
interface Series {
  readonly rule: RecurrenceRule;
  readonly start: number;
}

/** The days of the n-th day, week, month or year that the rule comes to. */
type Step = (series: Series, index: number) => { readonly begin: number; readonly days: readonly number[] };

const steps: Readonly<Record<Frequency, Step>> = {
  DAILY: ({ rule, start }, index) => {
    const begin = start + index * rule.interval * dayMs;
    const isWanted = isInMonths(begin, rule) && isOnWeekday(begin, rule) && isOnMonthDay(begin, rule);
    return { begin, days: isWanted ? [begin] : [] };
  },
  WEEKLY: (series, index) => weekOf(series, index),
  MONTHLY: ({ rule, start }, index) => {
    const begin = firstOfMonth(start, index * rule.interval);
    const monthDays = rule.monthDays.length + rule.weekdays.length > 0 ? rule.monthDays : [dateOf(start)];
    return { begin, days: isInMonths(begin, rule) ? daysOfMonth(begin, { ...rule, monthDays }) : [] };
  },
  YEARLY: ({ rule, start }, index) =>
    yearOf({ rule, start }, new Date(start).getUTCFullYear() + index * rule.interval),
};

/** The longest that a step may take, so that none of the window is jumped over. */
const stepDays: Readonly<Record<Frequency, number>> = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 };

/**
 * The days of the window on which a series has its occurrences, in order; its start always is one. Only the window is
 * walked through, but a rule that counts is followed from its start. `undefined` for a rule without end in sight.
 */
export function ruleDays(
  rule: RecurrenceRule,
  start: number,
  window: DayWindow,
): readonly number[] | undefined {
  const series = { rule, start };
  const step = steps[rule.frequency];
  const first = rule.count === Infinity ? stepBefore(window.from, series) : 0;
  const found = [start].filter((day) => isWithin(day, window));
  let left = rule.count - 1;
  for (let index = first; index < first + mostSteps; index += 1) {
    const { begin, days } = step(series, index);
    if (left <= 0 || !(begin <= window.to)) return found;
    const fresh = days.filter((day) => day > start).slice(0, left);
    left -= fresh.length;
    found.push(...fresh.filter((day) => isWithin(day, window)));
  }
  return undefined;
}

function isWithin(day: number, { from, to }: DayWindow): boolean {
  return day >= from && day <= to;
}

function stepBefore(from: number, { rule, start }: Series): number {
  const length = stepDays[rule.frequency] * rule.interval * dayMs;
  return Math.max(0, Math.floor((from - start) / length) - 1);
}

function weekOf({ rule, start }: Series, index: number): ReturnType<Step> {
  const weekday = weekdayOf(start);
  const begin = start + (index * rule.interval * 7 - ((weekday - rule.weekStart + 7) % 7)) * dayMs;
  const isWanted = (day: number) =>
    (rule.weekdays.length === 0 ? weekdayOf(day) === weekday : isOnWeekday(day, rule)) &&
    isInMonths(day, rule);
  const days: number[] = [];
  for (let day = begin; day < begin + 7 * dayMs; day += dayMs) if (isWanted(day)) days.push(day);
  return { begin, days: atPositions(days, rule) };
}

/** Sunday is 0; 1 January 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return (((Math.floor(day / dayMs) + 4) % 7) + 7) % 7;
}

/** A rule that names neither month nor day falls on the date of its start. */
function yearOf({ rule, start }: Series, year: number): ReturnType<Step> {
  const begin = Date.UTC(year, 0, 1);
  const namesDays = rule.monthDays.length + rule.weekdays.length > 0;
  const monthDays = namesDays ? rule.monthDays : [dateOf(start)];
  const own = namesDays ? everyMonth : [new Date(start).getUTCMonth() + 1];
  const months = rule.months.length > 0 ? rule.months : own;
  const days = daysIn(year, { months, monthDays, weekdays: rule.weekdays });
  return { begin, days: atPositions([...days].sort(ascending), rule) };
}

const everyMonth = Array.from({ length: 12 }, (_, month) => month + 1);

function daysOfMonth(begin: number, rule: RecurrenceRule): readonly number[] {
  const date = new Date(begin);
  const { monthDays, weekdays } = rule;
  return atPositions(
    daysIn(date.getUTCFullYear(), { months: [date.getUTCMonth() + 1], monthDays, weekdays }),
    rule,
  );
}

/** The first, second or last of the days, where the rule asks for those alone. */
function atPositions(days: readonly number[], { positions }: RecurrenceRule): readonly number[] {
  if (positions.length === 0) return days;
  return days.filter((_, index) => positions.includes(index + 1) || positions.includes(index - days.length));
}

function isInMonths(day: number, { months }: RecurrenceRule): boolean {
  return months.length === 0 || months.includes(new Date(day).getUTCMonth() + 1);
}

function isOnWeekday(day: number, { weekdays }: Pick<RecurrenceRule, "weekdays">): boolean {
  return weekdays.length === 0 || weekdays.some((weekday) => weekday.day === weekdayOf(day));
}

function isOnMonthDay(day: number, { monthDays }: RecurrenceRule): boolean {
  if (monthDays.length === 0) return true;
  const date = new Date(day);
  const months = [date.getUTCMonth() + 1];
  return daysIn(date.getUTCFullYear(), { months, monthDays, weekdays: [] }).includes(day);
}

function firstOfMonth(start: number, months: number): number {
  const date = new Date(start);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
}

function dateOf(day: number): number {
  return new Date(day).getUTCDate();
}

function ascending(a: number, b: number): number {
  return a - b;
}
