/** Calendar days by whole numbers: the Gregorian calendar, carried back before its time. No clock, no time zone. */
import type { Day } from "../invite/invite";

interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

/** Whether the text is a day that there is, `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, date } = civil(text);
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** The day so many days later; a negative number goes back. */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** The same date so many months later, or the month's last day where there is no such date: 31 January + 1 = 28 February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civil(day);
  const index = year * 12 + (month - 1) + months;
  const inYear = Math.floor(index / 12);
  const inMonth = index - inYear * 12 + 1;
  return written({ year: inYear, month: inMonth, date: Math.min(date, daysInMonth(inYear, inMonth)) });
}

/** Whole months from one day's month to the other's, whatever the dates. */
export function monthsBetween(from: Day, to: Day): number {
  const a = civil(from);
  const b = civil(to);
  return (b.year - a.year) * 12 + (b.month - a.month);
}

/** Days since 1970-01-01. Counted in eras of 400 years that begin on 1 March, so that the leap day comes last. */
export function dayNumber(day: Day): number {
  const { year, month, date } = civil(day);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * daysInEra + yearOfEra * 365 + leapDays + dayOfYear - daysBefore1970;
}

const daysInEra = 146_097;
/** From 1 March of the year 0. */
const daysBefore1970 = 719_468;

function dayOf(number: number): Day {
  const days = number + daysBefore1970;
  const era = Math.floor(days / daysInEra);
  const dayOfEra = days - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays);
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return written({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date });
}

function civil(day: Day): Civil {
  return { year: Number(day.slice(0, -6)), month: Number(day.slice(-5, -3)), date: Number(day.slice(-2)) };
}

function written({ year, month, date }: Civil): Day {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

function padded(value: number, length: number): string {
  const digits = String(value);
  return "0".repeat(Math.max(0, length - digits.length)) + digits;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
