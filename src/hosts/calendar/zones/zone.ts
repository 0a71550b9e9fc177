import type { Instant } from "../../../invite/invite";

/** Date and time as a clock on the wall shows them: milliseconds as if the wall hung in UTC. */
export type WallTime = number;

/** A time zone. */
export interface Zone {
  /** How far the clocks are ahead of UTC at this instant, in milliseconds. */
  offsetAt(instant: Instant): number;
}

export const utc: Zone = { offsetAt: () => 0 };

const dayMs = 86_400_000;

/** A zone that is always so far ahead of UTC. */
export function fixedZone(offset: number): Zone {
  return { offsetAt: () => offset };
}

/**
 * The instant at which a clock in the zone shows this time. As RFC 5545, 3.3.5 has it: a time that comes twice is
 * the first one, a time that is skipped is read with the offset from before the gap.
 */
export function instantOf(wall: WallTime, zone: Zone): Instant {
  const before = wall - zone.offsetAt(wall - dayMs);
  if (before + zone.offsetAt(before) === wall) return before;
  const after = wall - zone.offsetAt(wall + dayMs);
  return after + zone.offsetAt(after) === wall ? after : before;
}

/** What a clock in the zone shows at this instant. */
export function wallTimeOf(instant: Instant, zone: Zone): WallTime {
  return instant + zone.offsetAt(instant);
}
