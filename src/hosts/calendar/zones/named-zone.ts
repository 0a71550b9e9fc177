import { remembered } from "./remembered-offset";
import { utc, type Zone } from "./zone";

/** The zone of an IANA name, by the platform's own table; `undefined` when it does not know the name. */
export function namedZone(name: string): Zone | undefined {
  const format = formatOf(name);
  return format && { offsetAt: remembered((instant) => offsetIn(format.format(instant))) };
}

/** The reader's zone; UTC for a name that the platform does not know. */
export function readersZone(name: string): Zone {
  return namedZone(name) ?? utc;
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset", year: "numeric" });
  } catch {
    return undefined;
  }
}

/** "2026, GMT+01:00"; plain "GMT" is UTC. */
function offsetIn(text: string): number {
  const [, sign, hours = "0", minutes = "0", seconds = "0"] =
    /GMT([+-])(\d\d)(?::(\d\d))?(?::(\d\d))?/.exec(text) ?? [];
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === "-" ? -size : size;
}
