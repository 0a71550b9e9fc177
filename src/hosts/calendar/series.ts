import type { Span } from "../../invite/invite";
import type { Calendar } from "./calendar";
import { spanOf, type EventRead } from "./event-of";
import type { TimeProperties } from "./event-times";
import { fingerprintOf } from "./fingerprint";

/** The occurrences of a file that replace one of a series; of each only what the series needs is kept. */
export interface Series {
  /** Notes an occurrence, in the order of the file; `undefined` for one that cannot be read. */
  note(read: EventRead | undefined, calendar: Calendar): void;
  /** The occurrences of the series that this event is, and the note that the series is there. */
  adopt(read: EventRead): readonly Span[];
  /** Places of the occurrences that have to be read once more: they stand alone, or there is something to say of them. */
  again(): ReadonlySet<number>;
  /** Whether the n-th occurrence has to be judged by itself: its series is not in the file, or it differs in more than its time. */
  standsAlone(index: number): boolean;
}

interface Occurrence {
  readonly family: Family;
  readonly fingerprint: string;
  readonly cancelled: boolean;
  /** Nothing was found wrong with it. */
  readonly isPlain: boolean;
  /** Only asked when the whole file has been read, for a calendar may define its zones last. */
  span(): Span | undefined;
}

/** All that has one UID. */
interface Family {
  readonly occurrences: Occurrence[];
  /** Fingerprints of the series themselves, and how many there are: a file may have an older and a newer one. */
  readonly series: Set<string>;
  versions: number;
  spans: readonly Span[] | undefined;
}

/** More series than this with one UID are no versions of one series. */
const mostVersions = 100;

export function newSeries(): Series {
  const all: (Occurrence | undefined)[] = [];
  const families = new Map<string, Family>();
  return {
    note(read, calendar) {
      all.push(read && occurrenceIn(familyOf(read.event.uid, families), read, calendar));
    },
    adopt({ event }) {
      const family = families.get(event.uid);
      if (family === undefined || family.versions >= mostVersions) return [];
      family.versions += 1;
      family.series.add(fingerprintOf(event.invite));
      return (family.spans ??= spansOf(family.occurrences));
    },
    again: () => new Set(all.flatMap((occurrence, index) => (isSettled(occurrence) ? [] : [index]))),
    standsAlone: (index) => isAlone(all[index]),
  };
}

function isSettled(occurrence: Occurrence | undefined): boolean {
  return occurrence?.isPlain === true && !isAlone(occurrence);
}

function isAlone(occurrence: Occurrence | undefined): boolean {
  if (occurrence === undefined || occurrence.family.versions === 0) return true;
  return !occurrence.cancelled && !occurrence.family.series.has(occurrence.fingerprint);
}

/** What has no UID has no family but itself. */
function familyOf(uid: string, families: Map<string, Family>): Family {
  const family = families.get(uid) ?? { occurrences: [], series: new Set(), versions: 0, spans: undefined };
  if (uid !== "" && !families.has(uid)) families.set(apart(uid), family);
  return family;
}

/** The same text, without the event's whole text that it was cut from and would keep in memory. */
function apart(text: string): string {
  return Array.from(text).join("");
}

function occurrenceIn(family: Family, read: EventRead, calendar: Calendar): Occurrence {
  const { event, times, guessed, problems } = read;
  const { invite } = event;
  const { start, end } = invite;
  const known = start === undefined || end === undefined ? undefined : { start, end };
  const occurrence = {
    family,
    fingerprint: fingerprintOf(invite),
    cancelled: invite.cancelled,
    isPlain: problems.length === 0 && !guessed,
    span: known !== undefined && !guessed ? always(known) : later(times, calendar),
  };
  family.occurrences.push(occurrence);
  return occurrence;
}

/** Made apart from `later`, so that it keeps nothing else of the event in memory. */
function always(span: Span): Occurrence["span"] {
  return () => span;
}

function later(times: TimeProperties, calendar: Calendar): Occurrence["span"] {
  return () => spanOf(times, calendar);
}

/** An occurrence that is cancelled does not take place. */
function spansOf(occurrences: readonly Occurrence[]): readonly Span[] {
  return occurrences.filter(({ cancelled }) => !cancelled).flatMap((occurrence) => occurrence.span() ?? []);
}
