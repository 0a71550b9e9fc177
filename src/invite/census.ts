/** Who is on an invite, each once: the ground that the headcount and its uncertainties stand on. */
import { addressKey } from "./address";
import type { Attendee, AttendeeList, Invite, Unread } from "./invite";

export interface Census {
  /** Address keys of those who surely are people, the organizer among them. */
  readonly people: ReadonlySet<string>;
  /** Each group once, in the order of the invite; groups without an address are all different. */
  readonly groups: readonly Attendee[];
  /** Entries that may be a person who is not among `people`. */
  readonly doubtful: number;
}

/**
 * Counts everybody once by address. Whom one entry calls a person is one, whatever other entries with the
 * same address say; an entry without an address may be somebody who is listed already.
 */
export function censusOf(invite: Invite): Census {
  const entries = entriesOf(invite.required).concat(entriesOf(invite.optional));
  const people = keysOf(entries, "person");
  const organizer = invite.organizer === undefined ? "" : addressKey(invite.organizer.address);
  if (organizer !== "") people.add(organizer);
  const groups = distinct(entries.filter((entry) => entry.kind === "group"));
  const maybe = entries.filter((entry) => entry.kind === "unknown" || isNameless(entry));
  const doubtful = maybe.length === 0 ? 0 : distinct(untoldOf(maybe, people, entries)).length;
  return { people, groups, doubtful: doubtful + (organizer === "" ? 1 : 0) };
}

/** Those of whom no other entry says what they are. */
function untoldOf(
  maybe: readonly Attendee[],
  people: ReadonlySet<string>,
  entries: readonly Attendee[],
): readonly Attendee[] {
  const told = [people, keysOf(entries, "group"), keysOf(entries, "room"), keysOf(entries, "equipment")];
  return maybe.filter((entry) => !told.some((keys) => keys.has(addressKey(entry.address))));
}

function entriesOf(list: AttendeeList | Unread): readonly Attendee[] {
  return list === undefined ? [] : list.entries;
}

function isNameless(entry: Attendee): boolean {
  return entry.kind === "person" && addressKey(entry.address) === "";
}

function keysOf(entries: readonly Attendee[], kind: Attendee["kind"]): Set<string> {
  const keys = new Set<string>();
  for (const entry of entries) if (entry.kind === kind) keys.add(addressKey(entry.address));
  keys.delete("");
  return keys;
}

/** The first entry of each address, and every entry without one. */
function distinct(entries: readonly Attendee[]): readonly Attendee[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = addressKey(entry.address);
    if (key === "") return true;
    return !seen.has(key) && seen.add(key);
  });
}
