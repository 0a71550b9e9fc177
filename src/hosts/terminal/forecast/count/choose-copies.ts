import { outcomes } from "./outcome";
import { keyAt, sightingAt, type CompactSighting, type PackedSightings } from "./sightings";

/**
 * Each meeting once, of all the calendars that it stands in. A series counts as its newest copy has it, together with
 * the occurrences in the same calendar; where no calendar has the series, each occurrence counts once. What is chosen
 * depends on what the copies say alone, never on the order of the files.
 */
export function* chosenCopies(parts: readonly PackedSightings[]): Generator<CompactSighting> {
  let family: CompactSighting[] = [];
  for (const sighting of byKey(parts)) {
    if (family[0] !== undefined && family[0].key !== sighting.key) {
      yield* chosenOf(family);
      family = [];
    }
    family.push(sighting);
  }
  yield* chosenOf(family);
}

function* byKey(parts: readonly PackedSightings[]): Generator<CompactSighting> {
  const total = parts.reduce((sum, { length }) => sum + length, 0);
  const keys = new Float64Array(total);
  const owners = new Uint16Array(total);
  const indexes = new Uint32Array(total);
  let place = 0;
  parts.forEach((part, owner) => {
    for (let index = 0; index < part.length; index += 1) {
      keys[place] = keyAt(part, index);
      owners[place] = owner;
      indexes[place] = index;
      place += 1;
    }
  });
  const order = Uint32Array.from(keys.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  for (const next of order) {
    const part = parts[owners[next] ?? 0];
    if (part !== undefined) yield sightingAt(part, indexes[next] ?? 0);
  }
}

/** What stands in each calendar of the family, as a number: more for more, and different for different content. */
type Weights = ReadonlyMap<number, number>;

function chosenOf(family: readonly CompactSighting[]): readonly CompactSighting[] {
  if (family.length < 2) return family;
  const weights = weightsOf(family);
  const series = family.filter(({ occurrence }) => occurrence === undefined);
  const newest = best(series, weights);
  if (newest === undefined) return bestOfEach(family, weights);
  const beside = family.filter(
    ({ calendar, occurrence }) => calendar === newest.calendar && occurrence !== undefined,
  );
  return [newest, ...bestOfEach(beside, weights)];
}

function weightsOf(family: readonly CompactSighting[]): Weights {
  const weights = new Map<number, number>();
  for (const { calendar, occurrence = 0, people, minutes, outcome } of family) {
    const content =
      (people * 31 + minutes * 17 + (occurrence / 60_000) * 7 + outcomes.indexOf(outcome)) % 1e6;
    weights.set(calendar, (weights.get(calendar) ?? 0) + 1e6 + content);
  }
  return weights;
}

function bestOfEach(sightings: readonly CompactSighting[], weights: Weights): readonly CompactSighting[] {
  const groups = new Map<number | undefined, CompactSighting[]>();
  for (const sighting of sightings) {
    const group = groups.get(sighting.occurrence) ?? [];
    groups.set(sighting.occurrence, group);
    group.push(sighting);
  }
  return [...groups.values()].flatMap((copies) => best(copies, weights) ?? []);
}

function best(copies: readonly CompactSighting[], weights: Weights): CompactSighting | undefined {
  return copies.reduce<CompactSighting | undefined>(
    (a, b) => (a === undefined || isBetter(b, a, weights) ? b : a),
    undefined,
  );
}

function isBetter(a: CompactSighting, b: CompactSighting, weights: Weights): boolean {
  const scores = scoreOf(b, weights);
  const mine = scoreOf(a, weights);
  const place = mine.findIndex((value, index) => value !== scores[index]);
  return place < 0 ? textOf(a) > textOf(b) : (mine[place] ?? 0) > (scores[place] ?? 0);
}

/** The newer, the more is known of it, the more it says. */
function scoreOf(copy: CompactSighting, weights: Weights): readonly number[] {
  const { whole, edition, outcome, count, minutes, people, reasons, calendar } = copy;
  const rank = outcomes.indexOf(outcome);
  const isZoom = Number(rank >= outcomes.indexOf("nobody"));
  const isOff = Number(outcome === "cancelled");
  const weight = weights.get(calendar) ?? 0;
  return [Number(whole), edition, isOff, isZoom, weight, people, minutes, count, rank, reasons];
}

/** Only makes the choice certain where all numbers are the same. */
function textOf({ holder, subject = "" }: CompactSighting): string {
  return `${holder?.address ?? ""}\0${subject}\0${holder?.name ?? ""}`;
}
