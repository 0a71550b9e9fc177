import type { Attendee, AttendeeKind, Organizer } from "../../invite/invite";
import { paramOf, valueOf, type Property } from "./property";

/** An entry of the invite, and on which of its lists it stands. `none`: told of the meeting, not asked to come. */
export interface Entry {
  readonly attendee: Attendee;
  readonly list: "required" | "optional" | "none";
}

const kinds: ReadonlyMap<string, AttendeeKind> = new Map([
  ["", "person"],
  ["INDIVIDUAL", "person"],
  ["GROUP", "group"],
  ["ROOM", "room"],
  ["RESOURCE", "equipment"],
]);

/** What a line says of a person, as it is written; empty what it does not say. */
export interface PersonLine {
  readonly cn: string;
  readonly cutype: string;
  readonly role: string;
  readonly email: string;
  readonly value: string;
}

export function personLineOf(property: Property): PersonLine {
  return {
    cn: paramOf(property, "cn"),
    cutype: paramOf(property, "cutype"),
    role: paramOf(property, "role"),
    email: paramOf(property, "email"),
    value: valueOf(property),
  };
}

/**
 * Who an ATTENDEE is. All who are asked to come count, whatever they answered: who has declined may still join.
 * Members of a group that are listed one by one (MEMBER) are people of their own beside the group.
 */
export function entryOf(person: PersonLine): Entry {
  const kind = kinds.get(person.cutype) ?? kinds.get(person.cutype.toUpperCase()) ?? "unknown";
  const attendee = { name: person.cn.trim(), address: addressOf(person), kind };
  return { attendee, list: listOf(person.role) };
}

function listOf(written: string): Entry["list"] {
  if (written === "REQ-PARTICIPANT") return "required";
  const role = written.toUpperCase();
  if (role === "NON-PARTICIPANT") return "none";
  return role === "OPT-PARTICIPANT" ? "optional" : "required";
}

/** The one who calls the meeting, also where somebody else sent it (SENT-BY). A file does not say whose mailbox is shared. */
export function organizerOf(property: Property): Organizer {
  const person = personLineOf(property);
  return { name: person.cn.trim(), address: addressOf(person), sharedMailbox: undefined };
}

const mailto = "mailto:";
/** Nearly all are of this kind. */
const plainUri = /^mailto:[^%?\s]+$/;

/** The mail address; else, as Apple has it, another address by which the person can be told apart; else empty. */
function addressOf(person: PersonLine): string {
  if (plainUri.test(person.value)) return person.value.slice(mailto.length);
  const value = person.value.trim();
  const email = person.email.trim();
  return mailAddress(value) ?? (email || (/^(?:urn:|https?:|\/)/i.test(value) ? value : ""));
}

/** The address in `mailto:`; calendars leave that out, or leave a part of the name before it. */
export function mailAddress(value: string): string | undefined {
  const [, inUri] = /mailto:\s*([^?\s]*)/i.exec(value) ?? [];
  if (inUri !== undefined) return inUri === "" ? undefined : decoded(inUri);
  return /^[^\s:/@]+@[^\s:/@]+$/.test(value) ? value : undefined;
}

function decoded(address: string): string {
  if (!address.includes("%")) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
