/** The offsets of a zone over the years 2020 to 2035, in the form in which Outlook hands them to office.js. */

interface Offset {
  readonly start: string;
  readonly end: string;
  readonly offset: string;
}

const day = 86_400_000;
const made = new Map<string, readonly Offset[]>();

export function timeZoneOffsets(zone: string): readonly Offset[] {
  const known = made.get(zone);
  if (known) return known;
  const minutesAt = offsetOf(zone);
  const end = Date.UTC(2036, 0, 1);
  const offsets: Offset[] = [];
  let from = Date.UTC(2020, 0, 1);
  for (let time = from; time < end; time += day) {
    const next = time + day;
    if (next < end && minutesAt(next) === minutesAt(from)) continue;
    const change = next < end ? firstAfter(time, next, minutesAt) : end;
    offsets.push({ start: String(from), end: String(change), offset: String(minutesAt(from)) });
    from = change;
  }
  made.set(zone, offsets);
  return offsets;
}

/** The minute between the two in which the offset changes. */
function firstAfter(before: number, after: number, minutesAt: (time: number) => number): number {
  let [low, high] = [before, after];
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 120_000) * 60_000;
    if (minutesAt(middle) === minutesAt(before)) low = middle;
    else high = middle;
  }
  return high;
}

/** Minutes east of Greenwich. */
function offsetOf(zone: string): (time: number) => number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  return (time) => {
    const name = format.formatToParts(time).find(({ type }) => type === "timeZoneName")?.value ?? "";
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  };
}
