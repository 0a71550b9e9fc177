import { apart, newInterned, type Interned } from "./interned";
import { outcomes } from "./outcome";
import type { Holder, OpenQuestion, Sighting } from "./sighting";

/** How many whole numbers, beside two others, are kept of a sighting. */
const width = 9;
const pageSize = 2048;
/** The occurrence of what is a meeting or series itself. */
const itself = -Infinity;
const none = -1;
const mostInteger = 0x7fffffff;

interface Page {
  readonly wide: Float64Array;
  readonly narrow: Int32Array;
}

/** Sightings as numbers: 52 bytes each, whatever the calendars say, because there may be a million. */
export interface Sightings {
  /** The calendar must be a number of its own for each file. */
  add(sighting: Sighting, calendar: number): void;
  /** Everything, in a form that goes from one thread to another. */
  packed(): PackedSightings;
}

/** A sighting as it was added, and its calendar. */
export type CompactSighting = Sighting & { readonly calendar: number };

export interface PackedSightings {
  readonly length: number;
  readonly pages: readonly Page[];
  readonly holders: readonly Holder[];
  readonly questions: readonly OpenQuestion[];
  readonly subjects: readonly string[];
}

interface Kept {
  readonly pages: Page[];
  readonly holders: Interned<Holder>;
  readonly questions: Interned<OpenQuestion>;
  readonly subjects: Interned<string>;
  length: number;
}

export function newSightings(): Sightings {
  const kept: Kept = {
    pages: [],
    holders: newInterned(),
    questions: newInterned(),
    subjects: newInterned(),
    length: 0,
  };
  return {
    add(sighting, calendar) {
      write(kept, sighting, calendar);
      kept.length += 1;
    },
    packed: () => ({
      pages: kept.pages,
      length: kept.length,
      holders: kept.holders.values,
      questions: kept.questions.values,
      subjects: kept.subjects.values,
    }),
  };
}

function write(kept: Kept, sighting: Sighting, calendar: number): void {
  const place = kept.length % pageSize;
  if (place === 0) kept.pages.push(newPage());
  const page = kept.pages[kept.pages.length - 1];
  page?.wide.set([sighting.key, sighting.occurrence ?? itself], place * 2);
  page?.narrow.set(numbersOf(kept, sighting, calendar), place * width);
}

function newPage(): Page {
  return { wide: new Float64Array(pageSize * 2), narrow: new Int32Array(pageSize * width) };
}

function numbersOf(kept: Kept, sighting: Sighting, calendar: number): readonly number[] {
  const { edition, whole, outcome, reasons, justOver, count, minutes, people } = sighting;
  const flags = Number(whole) + 2 * Number(justOver) + 4 * reasons + 256 * outcomes.indexOf(outcome);
  const { holder, open, subject } = sighting;
  return [
    calendar,
    Math.min(edition, mostInteger),
    flags,
    count,
    Math.min(minutes, mostInteger),
    people,
    holder === undefined ? none : holderIn(kept, holder),
    open === undefined ? none : questionIn(kept, open),
    subject === undefined ? none : kept.subjects.indexOf(subject, () => apart(subject)),
  ];
}

function holderIn({ holders }: Kept, { address, name }: Holder): number {
  return holders.indexOf(`${address}\0${name}`, () => ({ address: apart(address), name: apart(name) }));
}

function questionIn({ questions }: Kept, open: OpenQuestion): number {
  const text = JSON.stringify(open);
  return questions.indexOf(text, () => JSON.parse(text) as OpenQuestion);
}

export function keyAt({ pages }: PackedSightings, index: number): number {
  return pages[Math.floor(index / pageSize)]?.wide[(index % pageSize) * 2] ?? 0;
}

/** The sighting with this number, as it was added. */
export function sightingAt(packed: PackedSightings, index: number): CompactSighting {
  const page = packed.pages[Math.floor(index / pageSize)];
  const place = index % pageSize;
  const number = (column: number) => page?.narrow[place * width + column] ?? none;
  const occurrence = page?.wide[place * 2 + 1] ?? itself;
  return {
    key: keyAt(packed, index),
    occurrence: occurrence === itself ? undefined : occurrence,
    calendar: number(0),
    edition: number(1),
    ...flagsOf(number(2)),
    count: number(3),
    minutes: number(4),
    people: number(5),
    holder: packed.holders[number(6)],
    open: packed.questions[number(7)],
    subject: packed.subjects[number(8)],
  };
}

function flagsOf(flags: number): Pick<Sighting, "whole" | "justOver" | "reasons" | "outcome"> {
  return {
    whole: (flags & 1) === 1,
    justOver: (flags & 2) === 2,
    reasons: (flags >> 2) & 63,
    outcome: outcomes[flags >> 8] ?? "no-link",
  };
}
