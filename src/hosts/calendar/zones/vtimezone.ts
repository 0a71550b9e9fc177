import type { Instant } from "../../../invite/invite";
import { observanceOf, type Observance } from "./observance";
import type { TextLine } from "../lines/parts";
import { propertyOf, type Property } from "../property";
import { remembered } from "./remembered-offset";
import type { Zone } from "./zone";

/** A zone's whole history is some twenty thousand characters. */
const mostCharacters = 100_000;

/**
 * The zone that a VTIMEZONE defines; `undefined` when one of its parts cannot be read, because the others would
 * then mislead. Before its first change the clocks stand as that change found them.
 */
export function zoneDefinedBy(lines: readonly TextLine[]): Zone | undefined {
  if (lines.reduce((sum, { text }) => sum + text.length, 0) > mostCharacters) return undefined;
  const parts = partsOf(lines);
  const observances = parts.map(observanceOf).filter((observance) => observance !== undefined);
  const [first] = observances;
  if (first === undefined || observances.length < parts.length) return undefined;
  const earliest = observances.reduce((a, b) => (b.firstOnset < a.firstOnset ? b : a), first);
  const offsetAt = (instant: Instant) => latest(observances, instant)?.offset ?? earliest.offsetBefore;
  return { offsetAt: remembered(offsetAt) };
}

/** The properties of each STANDARD and DAYLIGHT; those of the zone itself, such as TZID, belong to none. */
function partsOf(lines: readonly TextLine[]): readonly (readonly Property[])[] {
  const parts: Property[][] = [];
  let part: Property[] | undefined;
  for (const line of lines) {
    if (line.name === "BEGIN") parts.push((part = []));
    else if (line.name === "END") part = undefined;
    else if (part !== undefined)
      part.push(...readable(propertyOf({ ...line, text: line.text.toUpperCase() })));
  }
  return parts;
}

function readable(property: ReturnType<typeof propertyOf>): readonly Property[] {
  return "name" in property ? [property] : [];
}

/** The observance that has begun last. */
function latest(observances: readonly Observance[], instant: Instant): Observance | undefined {
  let found: Observance | undefined;
  let begun = -Infinity;
  for (const observance of observances) {
    const onset = observance.lastOnset(instant) ?? -Infinity;
    if (onset > begun) found = observance;
    begun = Math.max(begun, onset);
  }
  return found;
}
