import type { Span } from "../../invite/invite";
import type { Calendar } from "./calendar";
import { spanOf, type EventRead } from "./event-of";
import { fingerprintOf } from "./fingerprint";

/** The occurrences of a file that replace one of a series; of each only what the series needs is kept. */
export interface Series {
  /** Notes an occurrence; in the order of the file. */
  note(read: EventRead, calendar: Calendar): void;
  readonly hasOccurrences: boolean;
  /** The occurrences of the series that this event is, and the note that the series is there. */
  adopt(read: EventRead): readonly Span[];
  /** Whether the n-th occurrence has to be judged by itself: its series is not in the file, or it differs in more than its time. */
  standsAlone(index: number): boolean;
}

interface Occurrence {
  readonly family: Family;
  readonly fingerprint: string;
  readonly cancelled: boolean;
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
  const all: Occurrence[] = [];
  const families = new Map<string, Family>();
  return {
    note({ event, times }, calendar) {
      const family = families.get(event.uid) ?? newFamily();
      const { cancelled } = event.invite;
      const fingerprint = fingerprintOf(event.invite);
      const occurrence = { family, fingerprint, cancelled, span: () => spanOf(times, calendar) };
      all.push(occurrence);
      family.occurrences.push(occurrence);
      if (event.uid !== "") families.set(event.uid, family);
    },
    get hasOccurrences() {
      return all.length > 0;
    },
    adopt({ event }) {
      const family = families.get(event.uid);
      if (family === undefined || family.versions >= mostVersions) return [];
      family.versions += 1;
      family.series.add(fingerprintOf(event.invite));
      return (family.spans ??= spansOf(family.occurrences));
    },
    standsAlone(index) {
      const { family, cancelled, fingerprint } = all[index] ?? {};
      if (family === undefined || family.versions === 0) return true;
      return cancelled === false && !family.series.has(fingerprint ?? "");
    },
  };
}

function newFamily(): Family {
  return { occurrences: [], series: new Set(), versions: 0, spans: undefined };
}

/** An occurrence that is cancelled does not take place. */
function spansOf(occurrences: readonly Occurrence[]): readonly Span[] {
  return occurrences.filter(({ cancelled }) => !cancelled).flatMap((occurrence) => occurrence.span() ?? []);
}
