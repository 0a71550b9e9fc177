/** Clocks on walls around the world, by the platform's own zone data; for tests only. */

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const fields = {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  } as const;
  const format = new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", ...fields });
  formats.set(timeZone, format);
  return format;
}

/** Minutes by which the wall is ahead of UTC at an instant. */
export function offsetAt(instant: number, timeZone: string): number {
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const field = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? NaN;
  const wall = Date.UTC(field("year"), field("month") - 1, field("day"), field("hour"), field("minute"));
  return Math.round((wall - instant) / 60_000);
}

/** The first instant that a clock on the wall shows such a time, written as if it were UTC. */
export function instantOf(wall: number, timeZone: string): number {
  const day = 24 * 60 * 60_000;
  const offsets = [offsetAt(wall - day, timeZone), offsetAt(wall + day, timeZone)];
  const candidates = offsets.map((offset) => wall - offset * 60_000);
  const right = candidates.filter((instant) => instant + offsetAt(instant, timeZone) * 60_000 === wall);
  return Math.min(...right);
}

/** The instants of a year at which the clocks are changed. */
export function clockChanges(year: number, timeZone: string): readonly number[] {
  const hour = 60 * 60_000;
  const changes: number[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 24 * hour) {
    if (offsetAt(at, timeZone) !== offsetAt(at + 24 * hour, timeZone))
      changes.push(changeWithin(at, timeZone));
  }
  return changes;
}

function changeWithin(day: number, timeZone: string): number {
  const before = offsetAt(day, timeZone);
  let at = day;
  while (offsetAt(at, timeZone) === before) at += 30 * 60_000;
  return at;
}
