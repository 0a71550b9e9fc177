/** Instants as the clock on the reader's wall shows them, in the form that the browser's own fields use. */
import type { Day, Instant } from "../invite/invite";

/** `YYYY-MM-DD` in the browser's time zone. */
export function dayOf(instant: Instant): Day {
  const date = new Date(instant);
  return `${two(date.getFullYear(), 4)}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** `HH:MM` in the browser's time zone. */
export function timeOf(instant: Instant): string {
  const date = new Date(instant);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The instant at which the browser's clock shows this; `undefined` when a field is empty or half typed. */
export function instantAt(day: Day, time: string): Instant | undefined {
  const instant = new Date(`${day}T${time}`).getTime();
  return Number.isNaN(instant) ? undefined : instant;
}

function two(value: number, digits = 2): string {
  return String(value).padStart(digits, "0");
}
