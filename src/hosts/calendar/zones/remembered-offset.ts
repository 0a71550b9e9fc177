import type { Zone } from "./zone";

const dayMs = 86_400_000;
/** A busy calendar has fewer different days. */
const mostDays = 4096;

/** Working out an offset takes long: on a day that begins and ends with the same one it is not worked out again. */
export function remembered(offsetAt: Zone["offsetAt"]): Zone["offsetAt"] {
  const atMidnight = new Map<number, number>();
  const offsetOn = (day: number) => {
    const known = atMidnight.get(day);
    if (known !== undefined) return known;
    if (atMidnight.size >= mostDays) atMidnight.clear();
    const offset = offsetAt(day * dayMs);
    atMidnight.set(day, offset);
    return offset;
  };
  return (instant) => {
    const day = Math.floor(instant / dayMs);
    const offset = offsetOn(day);
    return offset === offsetOn(day + 1) ? offset : offsetAt(instant);
  };
}
