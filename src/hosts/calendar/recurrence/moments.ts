import type { Instant } from "../../../invite/invite";
import type { Clock } from "../event-times";
import { paramOf, type Property } from "../property";
import { timeValue, type TimeValue } from "../time-value";

/** Occurrences of a series, named by when they would begin; a day stands for all that begin on it. */
export interface Moments {
  readonly instants: Instant[];
  /** Midnights as if they were in UTC. */
  readonly days: number[];
}

export function noMoments(): Moments {
  return { instants: [], days: [] };
}

export function addMoment({ instants, days }: Moments, time: TimeValue, instant: Instant): void {
  if (time.form === "date") days.push(time.wall);
  else instants.push(instant);
}

/** The moments of EXDATE and RDATE, all values of all their lines; those that cannot be read are left out. */
export function momentsOf(properties: readonly Property[], clock: Clock): Moments {
  const moments = noMoments();
  for (const property of properties) {
    const zone = paramOf(property, "tzid");
    for (const value of property.values) {
      const time = typeof value === "string" ? timeValue(value, zone) : undefined;
      if (time !== undefined) addMoment(moments, time, clock(time, property.line));
    }
  }
  return moments;
}
