import type { Instant } from "../../invite/invite";
import type { CalendarReader } from "./calendar-event";
import { calendarZones, zonesByName, type CalendarZones, type FindZone } from "./zones/calendar-zones";
import { readersZone } from "./zones/named-zone";
import type { TimeValue } from "./time-value";
import { instantOf, type Zone } from "./zones/zone";

/** What holds for a whole file. */
export interface CalendarFile {
  readonly zone: Zone;
  readonly as: string | undefined;
  readonly findZone: FindZone;
  /** Zones that nobody knows and of which it has been said. */
  readonly unknownZones: Set<string>;
}

/** One VCALENDAR of a file. */
export interface Calendar {
  readonly file: CalendarFile;
  readonly zones: CalendarZones;
  /** In capitals; empty when it states none. */
  method: string;
  hasEvents: boolean;
}

export function calendarFile({ zone, as }: CalendarReader): CalendarFile {
  return {
    zone: readersZone(zone),
    as: as?.trim() || undefined,
    findZone: zonesByName(),
    unknownZones: new Set(),
  };
}

export function newCalendar(file: CalendarFile): Calendar {
  return { file, zones: calendarZones(file.findZone), method: "", hasEvents: false };
}

/** Called with a zone that nobody knows, and the line that names it. */
export type UnknownZone = (zone: string, line: number) => void;

/** The instant of a time on a line of the calendar. Times without a zone, and in one that nobody knows, are the reader's own. */
export function instantIn({ file, zones }: Calendar, unknown: UnknownZone) {
  return ({ wall, form, zone }: TimeValue, line: number): Instant => {
    if (form === "utc") return wall;
    const found = zone === "" ? file.zone : zones.find(zone);
    if (found === undefined) unknown(zone, line);
    return instantOf(wall, found ?? file.zone);
  };
}
