import { paramOf, type Property } from "./property";
import type { WallTime } from "./zones/zone";

/** Date and time as a property has it, not yet an instant. */
export interface TimeValue {
  readonly wall: WallTime;
  /** `date`: a day without a time. `local`: in the zone that is named, or in the reader's when none is. */
  readonly form: "date" | "local" | "utc";
  /** Empty when none is named. */
  readonly zone: string;
}

/** As the library rewrites a value: also a day that is not said to be one, and a time without seconds. */
const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:T::|T(\d\d):(\d\d):(\d\d)?(Z?))?$/;

/** The first value of a property such as DTSTART; `undefined` when it is no date or time that exists. */
export function timeValueOf(property: Property): TimeValue | undefined {
  const [value] = property.values;
  return typeof value === "string" ? timeValue(value, paramOf(property, "tzid")) : undefined;
}

/** A date or time in the form of jCal: `2026-12-07`, `2026-12-07T10:00:00`, `2026-12-07T09:00:00Z`. */
export function timeValue(text: string, zone: string): TimeValue | undefined {
  const [all, year, month, day, hour, minute, second = "0", z] = pattern.exec(text) ?? [];
  if (all === undefined) return undefined;
  const midnight = midnightOf(Number(year), Number(month), Number(day));
  if (midnight === undefined) return undefined;
  if (hour === undefined) return { wall: midnight, form: "date", zone: "" };
  const seconds = secondsOf(Number(hour), Number(minute), Number(second));
  if (seconds === undefined) return undefined;
  const wall = midnight + seconds * 1000;
  return z === "Z" ? { wall, form: "utc", zone: "" } : { wall, form: "local", zone };
}

function midnightOf(year: number, month: number, day: number): WallTime | undefined {
  if (year === 0) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}

/** RFC 5545 allows a leap second; the next minute begins with it. */
function secondsOf(hour: number, minute: number, second: number): number | undefined {
  return hour < 24 && minute < 60 && second <= 60 ? (hour * 60 + minute) * 60 + second : undefined;
}
