import type { Instant } from "../../../invite/invite";
import { valueOf, type Property } from "../property";
import { timeValue, timeValueOf, type TimeValue } from "../time-value";
import { yearlyRule, type YearlyRule } from "./yearly-rule";

const dayMs = 86_400_000;

/** One STANDARD or DAYLIGHT part of a VTIMEZONE: when the clocks are put to what. Offsets in milliseconds. */
export interface Observance {
  readonly offset: number;
  readonly offsetBefore: number;
  readonly firstOnset: Instant;
  /** The last time at or before the instant that it begins; `undefined` before the first. */
  lastOnset(instant: Instant): Instant | undefined;
}

/** The observance that these properties define; `undefined` when it cannot be read. */
export function observanceOf(properties: readonly Property[]): Observance | undefined {
  const all = (name: string) => properties.filter((property) => property.name === name);
  const offset = offsetOf(valueOf(all("tzoffsetto")[0]));
  const offsetBefore = offsetOf(valueOf(all("tzoffsetfrom")[0]));
  const start = all("dtstart").map(timeValueOf)[0];
  if (offset === undefined || offsetBefore === undefined || start === undefined) return undefined;
  const onsetOf = (time: TimeValue) => (time.form === "utc" ? time.wall : time.wall - offsetBefore);
  const rules = all("rrule").map((rule) => yearlyRule(rule.values[0], { start, onsetOf }));
  const known = rules.filter((rule) => rule !== undefined);
  if (known.length < rules.length) return undefined;
  const dates = all("rdate").flatMap((rdate) => extraOnsets(rdate, start));
  const onsets = [start, ...dates].map(onsetOf);
  return {
    offset,
    offsetBefore,
    firstOnset: onsetOf(start),
    lastOnset: (instant) => last(onsets, known, instant),
  };
}

function last(
  onsets: readonly Instant[],
  rules: readonly YearlyRule[],
  instant: Instant,
): Instant | undefined {
  const begun = onsets
    .filter((onset) => onset <= instant)
    .concat(rules.flatMap((rule) => rule.lastOnset(instant) ?? []));
  return begun.length === 0 ? undefined : Math.max(...begun);
}

/** A day without a time means the time of day of the first onset. */
function extraOnsets({ values }: Property, start: TimeValue): readonly TimeValue[] {
  const times = values.map((value) => (typeof value === "string" ? timeValue(value, "") : undefined));
  const timeOfDay = start.wall - Math.floor(start.wall / dayMs) * dayMs;
  return times
    .filter((time) => time !== undefined)
    .map((time) => (time.form === "date" ? { ...time, wall: time.wall + timeOfDay } : time));
}

/** "+01:00" or "-05:30:15" in milliseconds; `undefined` for what is no offset. */
function offsetOf(text: string): number | undefined {
  const [, sign, hours, minutes, seconds = "0"] = /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === "-" ? -size : size;
}
