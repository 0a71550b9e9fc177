/** Numbers, money, dates, durations and lists in the form of a language. No `Intl`: classic Outlook has none. */
import type { Day } from "../invite/invite";

/** What differs between the languages. */
export interface Grammar {
  readonly thousands: string;
  readonly decimal: string;
  readonly and: string;
  readonly quotes: readonly [string, string];
  /** January first. */
  readonly months: readonly string[];
  readonly dayAndMonth: (day: number, month: string) => string;
  readonly money: (amount: string, currency: string) => string;
  readonly minute: string;
  readonly second: string;
  readonly hour: readonly [one: string, other: string];
}

export interface Forms {
  /** A whole number, or one with two decimals. */
  readonly number: (value: number) => string;
  readonly money: (amount: number, currency: string) => string;
  /** "27. januar 2021". What is not a date is given back as it is. */
  readonly day: (day: Day) => string;
  /** Two days in one sentence: without the year where it is the same for both. */
  readonly days: (a: Day, b: Day) => readonly [string, string];
  /** "60 min.", from two hours on "3 timer og 30 min."; a part of a second counts as one, so that 40:00.4 is not shown as 40. */
  readonly minutes: (minutes: number) => string;
  /** "1 deltager", "0 deltagere". */
  readonly count: (value: number, one: string, other: string) => string;
  /** "a, b og c". */
  readonly list: (items: readonly string[]) => string;
  readonly quote: (text: string) => string;
}

export function formsOf(grammar: Grammar): Forms {
  const number = (value: number) => grouped(value, grammar);
  const list = (items: readonly string[]) => listed(items, grammar.and);
  const count = (value: number, one: string, other: string) =>
    `${number(value)} ${value === 1 ? one : other}`;
  return {
    number,
    list,
    count,
    money: (amount, currency) => grammar.money(number(amount), currency),
    day: (day) => dated(day, grammar, true),
    days: (a, b) => {
      const withYear = a.slice(0, 4) !== b.slice(0, 4);
      return [dated(a, grammar, withYear), dated(b, grammar, withYear)];
    },
    minutes: (minutes) => list(durationParts(minutes, grammar, count)),
    quote: (text) => grammar.quotes[0] + text + grammar.quotes[1],
  };
}

function grouped(value: number, { thousands, decimal }: Grammar): string {
  const [whole = "", decimals] = (value % 1 === 0 ? String(value) : value.toFixed(2)).split(".");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return decimals === undefined ? groups : groups + decimal + decimals;
}

function listed(items: readonly string[], and: string): string {
  const head = items.slice(0, -1).join(", ");
  const last = items[items.length - 1] ?? "";
  return head === "" ? last : head + and + last;
}

function dated(day: Day, { months, dayAndMonth }: Grammar, withYear: boolean): string {
  const [year = "", month, date] = day.split("-");
  const name = months[Number(month) - 1];
  if (name === undefined || date === undefined) return day;
  return dayAndMonth(Number(date), name) + (withYear ? " " + year : "");
}

const fewestMinutesInHours = 120;

function durationParts(minutes: number, grammar: Grammar, count: Forms["count"]): readonly string[] {
  const seconds = Math.ceil(Math.round(minutes * 60_000) / 1000);
  const whole = Math.floor(seconds / 60);
  const hours = whole >= fewestMinutesInHours ? Math.floor(whole / 60) : 0;
  const rest = whole - hours * 60;
  const parts = hours > 0 ? [count(hours, ...grammar.hour)] : [];
  if (rest > 0) parts.push(count(rest, grammar.minute, grammar.minute));
  if (seconds % 60 > 0) parts.push(count(seconds % 60, grammar.second, grammar.second));
  return parts.length > 0 ? parts : [count(0, grammar.minute, grammar.minute)];
}
