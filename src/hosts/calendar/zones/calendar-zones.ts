import type { TextLine } from "../lines/parts";
import { valueOf, propertyOf } from "../property";
import { zoneDefinedBy } from "./vtimezone";
import type { Zone } from "./zone";
import { zoneByName } from "./zone-name";

/** Finds the zone that is meant by a name; `undefined` when nobody knows it. */
export type FindZone = (name: string) => Zone | undefined;

/** The zones that one calendar defines itself; they come before any other of the same name. */
export interface CalendarZones {
  define(lines: readonly TextLine[]): void;
  readonly find: FindZone;
}

const mostNames = 500;

/** A finder for a whole file: every name is looked up once. */
export function zonesByName(): FindZone {
  const known = new Map<string, Zone | undefined>();
  return (name) => {
    if (!known.has(name)) {
      if (known.size >= mostNames) known.clear();
      known.set(name, zoneByName(name));
    }
    return known.get(name);
  };
}

/** Zones are worked out when an event first asks for them. */
export function calendarZones(findByName: FindZone): CalendarZones {
  const definitions = new Map<string, readonly TextLine[]>();
  const zones = new Map<string, Zone | undefined>();
  /** Most times of a calendar are in the zone of the time before. */
  let last: { readonly name: string; readonly zone: Zone | undefined } | undefined;
  const find = (name: string) => {
    const key = keyOf(name);
    const lines = definitions.get(key);
    if (lines === undefined) return findByName(name);
    if (!zones.has(key)) zones.set(key, zoneDefinedBy(lines));
    return zones.get(key) ?? findByName(name);
  };
  return {
    define(lines) {
      last = undefined;
      const tzid = lines.find((line) => line.name === "TZID");
      const property = tzid && propertyOf(tzid);
      if (property !== undefined && "name" in property) definitions.set(keyOf(valueOf(property)), lines);
    },
    find(name) {
      if (last?.name !== name) last = { name, zone: find(name) };
      return last.zone;
    },
  };
}

function keyOf(name: string): string {
  return name.replace(/^["'\s]+|["'\s]+$/g, "").toLowerCase();
}
