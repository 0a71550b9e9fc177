/** The days of the year on which the clocks of a zone are changed. */
export interface YearlyDays {
  /** January is 1. */
  readonly months: readonly number[];
  /** Empty = any; negative = counted from the end of the month. */
  readonly monthDays: readonly number[];
  /** Empty = any. */
  readonly weekdays: readonly Weekday[];
}

export interface Weekday {
  /** Sunday is 0. */
  readonly day: number;
  /** 0 = every one of the month; negative = counted from its end. */
  readonly nth: number;
}

interface CalendarDay {
  readonly midnight: number;
  readonly date: number;
  readonly daysInMonth: number;
  readonly weekday: number;
}

const dayMs = 86_400_000;
const readable: ReadonlySet<string> = new Set([
  "freq",
  "interval",
  "wkst",
  "until",
  "bymonth",
  "bymonthday",
  "byday",
]);
const weekdayNames = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/**
 * The days of a recurrence rule in the form of jCal; `undefined` for another rule than zones use: every year, in
 * certain months, on certain days. A rule that names neither month nor day falls on the date of its start.
 */
export function yearlyDays(recur: Readonly<Record<string, unknown>>, start: Date): YearlyDays | undefined {
  const months = listed(recur.bymonth).map(Number);
  const monthDays = listed(recur.bymonthday).map(Number);
  const weekdays = listed(recur.byday).map(weekdayOf);
  const names = weekdays.filter((weekday) => weekday !== undefined);
  const namesDays = monthDays.length + weekdays.length > 0;
  if (!isYearly(recur) || names.length < weekdays.length || (namesDays && months.length === 0))
    return undefined;
  return {
    months: months.length > 0 ? months : [start.getUTCMonth() + 1],
    monthDays: namesDays ? monthDays : [start.getUTCDate()],
    weekdays: names,
  };
}

/** Midnight of those days in one year, as if it were in UTC. */
export function daysIn(year: number, { months, monthDays, weekdays }: YearlyDays): readonly number[] {
  return months
    .flatMap((month) => daysOfMonth(year, month))
    .filter((day) => monthDays.length === 0 || monthDays.some((date) => isDate(day, date)))
    .filter((day) => weekdays.length === 0 || weekdays.some((weekday) => isWeekday(day, weekday)))
    .map(({ midnight }) => midnight);
}

function isYearly(recur: Readonly<Record<string, unknown>>): boolean {
  const isReadable = Object.keys(recur).every((part) => readable.has(part));
  return isReadable && recur.freq === "YEARLY" && (recur.interval ?? 1) === 1;
}

/** A part of a rule, which is a list only where it has several values. */
export function listed(part: unknown): readonly unknown[] {
  if (part === undefined) return [];
  return Array.isArray(part) ? part : [part];
}

/** A weekday as rules write it: "MO", "-1FR"; `undefined` for anything else. */
export function weekdayOf(text: unknown): Weekday | undefined {
  const [all, nth = "0", name = ""] = /^([+-]?[1-5])?([A-Z]{2})$/.exec(String(text)) ?? [];
  const day = weekdayNames.indexOf(name);
  return all === undefined || day < 0 ? undefined : { day, nth: Number(nth) };
}

function daysOfMonth(year: number, month: number): readonly CalendarDay[] {
  const first = new Date(0);
  first.setUTCFullYear(year, month, 0);
  const daysInMonth = first.getUTCDate();
  first.setUTCDate(1);
  return Array.from({ length: daysInMonth }, (_, index) => {
    const midnight = first.getTime() + index * dayMs;
    return { midnight, date: index + 1, daysInMonth, weekday: new Date(midnight).getUTCDay() };
  });
}

function isDate({ date, daysInMonth }: CalendarDay, wanted: number): boolean {
  return date === wanted || date - daysInMonth - 1 === wanted;
}

function isWeekday({ weekday, date, daysInMonth }: CalendarDay, { day, nth }: Weekday): boolean {
  if (weekday !== day || nth === 0) return weekday === day;
  return nth > 0 ? Math.ceil(date / 7) === nth : Math.ceil((daysInMonth + 1 - date) / 7) === -nth;
}
