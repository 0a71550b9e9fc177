import type { Policy } from "../../../../policy/policy";
import { reason } from "./outcome";
import type { CompactSighting } from "./sightings";

/** One who holds meetings on Zoom, and how often in the period. */
export interface HolderCount {
  readonly address: string;
  readonly name: string;
  readonly meetings: number;
  /** Meetings that need a license, and why; one may have several reasons. */
  readonly needed: number;
  readonly tooLong: number;
  readonly tooMany: number;
  readonly webinar: number;
  /** Those of `needed` that are at most a quarter over the one limit that they are over. */
  readonly justOver: number;
  /** Those that would be free if they were shortened by so many minutes in all. */
  readonly shortenable: number;
  readonly minutesOver: number;
  /** Of how many it is not known. */
  readonly depends: number;
  /** Larger than a license covers. */
  readonly beyond: number;
  /** The meetings that need a license, most frequent first; empty unless subjects were asked for. */
  readonly subjects: readonly Subject[];
}

export interface Subject {
  readonly subject: string;
  readonly count: number;
  readonly minutes: number;
  readonly people: number;
}

/** What is counted so far of one holder. */
export interface HolderDraft {
  readonly numbers: { -readonly [Key in keyof Numbers]: number };
  readonly names: Map<string, number>;
  readonly subjects: Subject[];
  readonly count: () => HolderCount;
}

type Numbers = Omit<HolderCount, "address" | "name" | "subjects">;

const mostSubjects = 10;

export function newHolderCount(address: string): HolderDraft {
  const numbers = {
    meetings: 0,
    needed: 0,
    tooLong: 0,
    tooMany: 0,
    webinar: 0,
    justOver: 0,
    shortenable: 0,
    minutesOver: 0,
    depends: 0,
    beyond: 0,
  };
  const names = new Map<string, number>();
  const subjects: Subject[] = [];
  return {
    numbers,
    names,
    subjects,
    count: () => ({ address, name: commonest(names), ...numbers, subjects: subjects.slice(0, mostSubjects) }),
  };
}

export function tallyMeeting(draft: HolderDraft, sighting: CompactSighting, policy: Policy): void {
  const { numbers, names } = draft;
  const { outcome, count } = sighting;
  const name = sighting.holder?.name ?? "";
  if (name !== "") names.set(name, (names.get(name) ?? 0) + count);
  numbers.meetings += count;
  if (outcome === "depends" || outcome === "beyond") numbers[outcome] += count;
  if (outcome !== "needed") return;
  numbers.needed += count;
  tallyReasons(draft, sighting, policy);
  noteSubject(draft, sighting);
}

function tallyReasons({ numbers }: HolderDraft, sighting: CompactSighting, { plans }: Policy): void {
  const { reasons, count, justOver, minutes } = sighting;
  if (reasons & reason.tooLong) numbers.tooLong += count;
  if (reasons & reason.tooMany) numbers.tooMany += count;
  if (reasons & reason.webinar) numbers.webinar += count;
  if (justOver) numbers.justOver += count;
  if (!justOver || reasons !== reason.tooLong || plans.free === null) return;
  numbers.shortenable += count;
  numbers.minutesOver += (minutes - limitFor(sighting, plans.free)) * count;
}

function limitFor({ people }: CompactSighting, free: NonNullable<Policy["plans"]["free"]>): number {
  return people > 2 ? free.groupMinutes : (free.pairMinutes ?? free.groupMinutes);
}

function noteSubject({ subjects }: HolderDraft, { subject, count, minutes, people }: CompactSighting): void {
  if (subject === undefined) return;
  subjects.push({ subject, count, minutes, people });
  subjects.sort(bySize);
  if (subjects.length > mostSubjects) subjects.pop();
}

function bySize(a: Subject, b: Subject): number {
  const byNumbers = b.count - a.count || b.minutes - a.minutes || b.people - a.people;
  return byNumbers || (a.subject < b.subject ? -1 : 1);
}

/** Calendars write the same person's name in several ways. */
function commonest(names: ReadonlyMap<string, number>): string {
  const [name = ""] =
    [...names].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))[0] ?? [];
  return name;
}
