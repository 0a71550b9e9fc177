import type { Attendee, Invite } from "../../invite/invite";
import { addressKey } from "../../invite/address";
import type { NamedHost } from "../../license/answers";
import type { Reading } from "../../present/reading";

/** Somebody whom a license is ordered for, as far as known; both texts may be empty. */
export interface KnownHolder {
  readonly name: string;
  readonly address: string;
  /** The reader, whose own details may be remembered. */
  readonly isMe: boolean;
}

/** Everybody who holds the meeting and is not said to have a license: what was told, else the organizer. */
export function knownHolders({
  invite,
  answers,
}: Pick<Reading, "invite" | "answers">): readonly KnownHolder[] {
  const hosts = answers.meetingHosts ?? { who: "organizer", licensed: false };
  if (hosts.who === "colleague") return [knownHolder(hosts.person, invite)];
  if (hosts.who === "me") return [reader(invite)];
  if (hosts.who !== "several") return [organizerOf(invite)];
  return hosts.people.filter(({ licensed }) => !licensed).map((host) => knownHolder(host, invite));
}

function organizerOf(invite: Invite): KnownHolder {
  const { name = "", address = "" } = invite.organizer ?? {};
  return { name, address, isMe: isReader(address, invite) };
}

/** Who reads; the invite knows the reader's name only where the reader organizes or is invited. */
export function reader(invite: Invite): KnownHolder {
  const address = invite.reader ?? "";
  const name = peopleIn(invite).find((person) => addressKey(person.address) === addressKey(address))?.name;
  return { name: name ?? "", address, isMe: true };
}

function knownHolder({ name, address }: NamedHost, invite: Invite): KnownHolder {
  const wanted = name.trim().toLowerCase();
  const found = wanted && peopleIn(invite).find((person) => person.name.trim().toLowerCase() === wanted);
  const known = address ?? (found ? found.address : "");
  return { name: name.trim(), address: known, isMe: isReader(known, invite) };
}

function isReader(address: string, invite: Invite): boolean {
  return address !== "" && invite.reader !== undefined && addressKey(address) === addressKey(invite.reader);
}

type Person = Pick<Attendee, "name" | "address">;

function peopleIn({ organizer, required, optional }: Invite): readonly Person[] {
  const invited = [...(required?.entries ?? []), ...(optional?.entries ?? [])];
  const people = invited.filter(({ kind }) => kind === "person" || kind === "unknown");
  return organizer === undefined ? people : [organizer, ...people];
}
