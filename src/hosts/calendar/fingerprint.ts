import type { Attendee, AttendeeList, Invite } from "../../invite/invite";

/**
 * A short text that is equal for two invites which differ in nothing but their time: the same people, place and
 * description. Two that differ in more have the same one by a chance of one in four thousand million.
 */
export function fingerprintOf({ organizer, required, optional, location = "", bodies = [] }: Invite): string {
  const people = [...keysOf(required), ...keysOf(optional)].sort();
  return hashed(
    [organizer?.address, location, ...bodies.map(({ content }) => content), ...people].join("\0"),
  );
}

function keysOf(list: AttendeeList | undefined): readonly string[] {
  return list === undefined ? [] : list.entries.map(keyOf);
}

function keyOf({ address, name, kind }: Attendee): string {
  return `${kind} ${address.toLowerCase() || name}`;
}

/** FNV-1a, 32 bits, with the length beside it. */
function hashed(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${hash >>> 0}:${text.length}`;
}
