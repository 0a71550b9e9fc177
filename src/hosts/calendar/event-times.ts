import ICAL from "ical.js";
import type { Instant, Span } from "../../invite/invite";
import { paramOf, valueOf, type Property } from "./property";
import { timeValue, timeValueOf, type TimeValue } from "./time-value";

const dayMs = 86_400_000;
/** A hundred years: what is longer is no event, and may be no date. */
const mostDays = 36_525;

/** Turns what a clock on the wall shows into an instant. */
export type Clock = (time: TimeValue, line: number) => Instant;

/** Called with a property whose value cannot be read. */
export type BadValue = (property: Property) => void;

export interface EventTimes {
  readonly start: Instant | undefined;
  readonly end: Instant | undefined;
  /** The start as it is written. */
  readonly written: TimeValue | undefined;
}

/** The properties that say when an event is. */
export interface TimeProperties {
  readonly dtstart: Property | undefined;
  readonly dtend: Property | undefined;
  readonly duration: Property | undefined;
}

/**
 * When an event begins and ends. As RFC 5545, 3.6.1 has it, an event without an end lasts its day when it has no
 * time, and no time at all when it has one. What cannot be read is `undefined`.
 */
export function timesOf(properties: TimeProperties, clock: Clock, bad: BadValue): EventTimes {
  const { dtstart, dtend } = properties;
  const written = dtstart && timeIn(dtstart, bad);
  const start = dtstart && written && clock(written, dtstart.line);
  if (dtend === undefined) return { start, end: endAfter(written, properties, { clock, bad }), written };
  const end = timeIn(dtend, bad);
  return { start, end: end && clock(end, dtend.line), written };
}

function endAfter(
  start: TimeValue | undefined,
  { dtstart, duration }: TimeProperties,
  { clock, bad }: { readonly clock: Clock; readonly bad: BadValue },
): Instant | undefined {
  if (start === undefined || dtstart === undefined) return undefined;
  const length = duration === undefined ? defaultLength(start) : lengthOf(duration, bad);
  return length && after(start, length, (time) => clock(time, dtstart.line));
}

/** The periods of RDATE: occurrences that say themselves when they end. */
export function periodsOf(property: Property, clock: Clock, bad: BadValue): readonly Span[] {
  if (property.name !== "rdate" || property.type !== "period") return [];
  const zone = paramOf(property, "tzid");
  const instant = (time: TimeValue) => clock(time, property.line);
  const spans = property.values.map((value) => periodOf(value, zone, instant));
  if (spans.includes(undefined)) bad(property);
  return spans.filter((span) => span !== undefined);
}

function periodOf(value: unknown, zone: string, instant: (time: TimeValue) => Instant): Span | undefined {
  const [from = "", to = ""] = Array.isArray(value) ? value.map(String) : [];
  const start = timeValue(from, zone);
  const end = timeValue(to, zone);
  const length = end === undefined ? parsedLength(to) : undefined;
  if (start === undefined) return undefined;
  if (end !== undefined) return { start: instant(start), end: instant(end) };
  return length && { start: instant(start), end: after(start, length, instant) };
}

/** Days are days on the calendar, hours are time elapsed (RFC 5545, 3.3.6). */
interface Length {
  readonly days: number;
  readonly milliseconds: number;
}

function after(
  start: TimeValue,
  { days, milliseconds }: Length,
  clock: (time: TimeValue) => Instant,
): Instant {
  return clock({ ...start, wall: start.wall + days * dayMs }) + milliseconds;
}

function defaultLength({ form }: TimeValue): Length {
  return { days: form === "date" ? 1 : 0, milliseconds: 0 };
}

function timeIn(property: Property, bad: BadValue): TimeValue | undefined {
  const time = timeValueOf(property);
  if (time === undefined) bad(property);
  return time;
}

function lengthOf(property: Property, bad: BadValue): Length | undefined {
  const length = parsedLength(valueOf(property));
  if (length === undefined) bad(property);
  return length;
}

function parsedLength(text: string): Length | undefined {
  try {
    const { isNegative, weeks, days, hours, minutes, seconds } = ICAL.Duration.fromString(text.toUpperCase());
    const sign = isNegative ? -1 : 1;
    const length = {
      days: sign * (weeks * 7 + days),
      milliseconds: sign * ((hours * 60 + minutes) * 60 + seconds) * 1000,
    };
    return Math.abs(length.days) + Math.abs(length.milliseconds) / dayMs > mostDays ? undefined : length;
  } catch {
    return undefined;
  }
}
