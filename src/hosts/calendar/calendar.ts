import type { Instant } from "../../invite/invite";
import type { CalendarProblem, CalendarReader } from "./calendar-event";
import { calendarZones, zonesByName, type CalendarZones, type FindZone } from "./zones/calendar-zones";
import { readersZone } from "./zones/named-zone";
import { problemAt } from "./problem";
import type { TimeValue } from "./time-value";
import { instantOf, utc, type Zone } from "./zones/zone";

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

/**
 * The instant of a time on a line of the calendar. Times without a zone, and times in one that nobody knows, are the
 * reader's own; the latter is reported once a file.
 */
export function instantIn(calendar: Calendar, report: (problem: CalendarProblem) => void) {
  const { file, zones } = calendar;
  return ({ wall, form, zone }: TimeValue, line: number): Instant => {
    if (form === "utc") return instantOf(wall, utc);
    const found = zone === "" ? file.zone : zones.find(zone);
    if (found !== undefined) return instantOf(wall, found);
    if (!file.unknownZones.has(zone)) report(problemAt(line, "unknownZone", { zone }));
    file.unknownZones.add(zone);
    return instantOf(wall, file.zone);
  };
}
