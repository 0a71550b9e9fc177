import { WINDOWS_TO_IANA_MAP } from "windows-iana";
import { displayedZoneName, offsetOf } from "./displayed-zone-name";
import { namedZone } from "./named-zone";
import { fixedZone, utc, type Zone } from "./zone";

/**
 * The zone that a calendar means by a name which it does not define: an offset from UTC, IANA's name, a path that
 * ends in IANA's, Windows' name, or the one that Windows displays. `undefined` when the name is none of these.
 */
export function zoneByName(written: string): Zone | undefined {
  const name = written.replace(/^["'\s]+|["'\s]+$/g, "");
  if (name === "" || name.length > 200) return undefined;
  return offsetZone(name) ?? firstZone([name, ...pathEnds(name)]) ?? windowsZone(name) ?? displayedZone(name);
}

function firstZone(names: readonly string[]): Zone | undefined {
  for (const name of names) {
    const zone = namedZone(name);
    if (zone !== undefined) return zone;
  }
  return undefined;
}

/** "UTC+01:00", "GMT-5", "+0100", "Z". */
function offsetZone(name: string): Zone | undefined {
  const offset = /^z$/i.test(name) ? 0 : offsetOf(name.replace(/^(?:UTC|GMT)(?=.)/i, ""));
  return offset === undefined ? undefined : fixedZone(offset);
}

/** `/freeassociation.sourceforge.net/Tzfile/Europe/Copenhagen` ends in `Europe/Copenhagen`; IANA's names have at most three parts. */
function pathEnds(name: string): readonly string[] {
  const parts = name.split("/");
  return [3, 2, 1].filter((size) => size < parts.length).map((size) => parts.slice(-size).join("/"));
}

/** Outlook numbers a zone that it writes twice: "W. Europe Standard Time 1". */
function windowsZone(name: string): Zone | undefined {
  const wanted = name.toLowerCase().replace(/ \d+$/, "");
  const row = WINDOWS_TO_IANA_MAP.find(
    ({ windowsName, territory }) => territory === "001" && windowsName.toLowerCase() === wanted,
  );
  return row === undefined ? undefined : namedZone(row.iana[0]);
}

/** Names of places are not unique, so the offset that is displayed decides between them; where nothing is known of the places, it is all there is. */
function displayedZone(name: string): Zone | undefined {
  const displayed = displayedZoneName(name);
  if (displayed === undefined) return undefined;
  const { offset, places, windows } = displayed;
  const zones = [...places.map(namedZone), windowsZone(windows)].filter((zone) => zone !== undefined);
  return zones.find((zone) => isAhead(zone, offset)) ?? zones[0] ?? (offset === 0 ? utc : fixedZone(offset));
}

const january = Date.UTC(2026, 0, 1);
const july = Date.UTC(2026, 6, 1);

function isAhead(zone: Zone, offset: number): boolean {
  return zone.offsetAt(january) === offset || zone.offsetAt(july) === offset;
}
