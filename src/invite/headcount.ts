/** How many people take part, as a range: what was not read or told widens it, and never becomes a number. */
import { censusOf, type Census } from "./census";
import { type GroupSizes, sizeOf, wholeNumber } from "./group-size";
import type { Attendee, Invite } from "./invite";
import { exactly, type Range } from "./range";

export interface HeadcountOptions {
  /** Members of groups by address key. Negative, fractional and other impossible figures are ignored. */
  readonly groupSizes?: GroupSizes | undefined;
  /** The user's word on how many come in all, the organizer included; impossible figures are ignored. */
  readonly expectedAudience?: number | undefined;
  /** Others than those on the invite can join, as with a registration link. */
  readonly openAudience?: boolean | undefined;
}

/**
 * The participants, at least one: distinct people, the organizer once, required and optional alike; rooms and
 * equipment are none. A group of known size n adds 0..n, since its members may be listed already, and makes it
 * at least n; an entry that may be a person adds 0..1; a group of unknown size, a list cut off or unread, or an
 * open audience leaves no upper bound. The expected audience settles the number, but never below what is certain.
 */
export function headcountOf(invite: Invite, options: HeadcountOptions = {}): Range {
  const census = censusOf(invite);
  const atLeast = lowerBound(census, options.groupSizes);
  const expected = wholeNumber(options.expectedAudience);
  if (expected !== undefined) return exactly(Math.max(expected, atLeast));
  const bounded = options.openAudience !== true && hasWholeLists(invite);
  return { atLeast, atMost: bounded ? upperBound(census, options.groupSizes) : undefined };
}

function hasWholeLists(invite: Invite): boolean {
  return [invite.required, invite.optional].every((list) => list !== undefined && list.complete);
}

/** Whoever holds the meeting is there, also when nobody was read. */
function lowerBound(census: Census, sizes: GroupSizes | undefined): number {
  const listed = Math.max(1, census.people.size);
  return census.groups.reduce((most, group) => Math.max(most, sizeOf(group, sizes) ?? 0), listed);
}

function upperBound(census: Census, sizes: GroupSizes | undefined): number | undefined {
  const members = census.groups.map((group) => sizeOf(group, sizes));
  if (members.includes(undefined)) return undefined;
  return members.reduce<number>((sum, size) => sum + (size ?? 0), census.people.size + census.doubtful);
}

/** Why a headcount is a range: what would have to be told or read to know the number. */
export interface Uncertainties {
  /** Groups whose size is not known, each once, in the order of the invite. */
  readonly groups: readonly Pick<Attendee, "name" | "address">[];
  /** Entries that may be a person who is not counted yet, an organizer who was not read among them. */
  readonly entries: number;
  /** A list was read that the client may have cut off at its own cap. */
  readonly cutLists: boolean;
  /** A list was not read at all. */
  readonly unreadLists: boolean;
}

/** What the headcount of the same invite and group sizes does not know. */
export function uncertaintiesOf(invite: Invite, groupSizes?: GroupSizes): Uncertainties {
  const census = censusOf(invite);
  const lists = [invite.required, invite.optional];
  const unsized = census.groups.filter((group) => sizeOf(group, groupSizes) === undefined);
  return {
    groups: unsized.map(({ name, address }) => ({ name, address })),
    entries: census.doubtful,
    cutLists: lists.some((list) => list !== undefined && !list.complete),
    unreadLists: lists.some((list) => list === undefined),
  };
}
