/** The lists of attendees as Outlook gives them: cut off at the client's cap, with rooms among the people. */
import { addressKey } from "../../invite/address";
import type { Attendee, AttendeeKind, AttendeeList } from "../../invite/invite";
import { asText, member } from "./foreign";

/** What is known about the places of the meeting. */
export interface Places {
  readonly rooms: readonly Attendee[];
  /** Names that may be rooms because Outlook did not list the rooms. */
  readonly doubtful: readonly string[];
}

/**
 * Clients stop at 100, 500 or 1,000 entries, and Outlook on the web at 20 of a mail whose header is folded:
 * https://learn.microsoft.com/office/dev/add-ins/outlook/get-set-or-add-recipients
 */
const appointmentCaps: readonly number[] = [100, 500, 1000];
const mailCaps: readonly number[] = [20, ...appointmentCaps];

const kinds: ReadonlyMap<unknown, AttendeeKind> = new Map<unknown, AttendeeKind>([
  ["user", "person"],
  ["externalUser", "person"],
  ["distributionList", "group"],
]);

/** The list, or `undefined` when it is none. An entry that makes no sense may still be a person, so it stays as unknown. */
export function attendeeList(value: unknown, places: Places, mail: boolean): AttendeeList | undefined {
  if (!Array.isArray(value)) return undefined;
  const rooms = new Set(places.rooms.map(({ address }) => addressKey(address)));
  const entries = value.map((entry) => markPlace(attendee(entry), rooms, places.doubtful));
  return { entries, complete: !(mail ? mailCaps : appointmentCaps).includes(entries.length) };
}

/** The list with those rooms added that no list names yet: they are invited too. */
export function withRooms(list: AttendeeList, rooms: readonly Attendee[]): AttendeeList {
  return { ...list, entries: [...list.entries, ...rooms] };
}

/** The rooms of the meeting, and the names that may be rooms where Outlook tells of none. */
export function placesOf(value: unknown, location: string | undefined): Places {
  if (Array.isArray(value)) return { rooms: value.map(room).filter(isFound), doubtful: [] };
  const names = (location ?? "").split(";").map((name) => name.trim());
  return { rooms: [], doubtful: names.filter((name) => name !== "") };
}

function attendee(entry: unknown): Attendee {
  const name = asText(member(entry, "displayName")) ?? "";
  const address = asText(member(entry, "emailAddress")) ?? "";
  const kind = kinds.get(member(entry, "recipientType")) ?? "unknown";
  return { name, address, kind: kind === "person" && address.trim() === "" ? "unknown" : kind };
}

function markPlace(entry: Attendee, rooms: ReadonlySet<string>, doubtful: readonly string[]): Attendee {
  if (entry.address !== "" && rooms.has(addressKey(entry.address))) return { ...entry, kind: "room" };
  return entry.kind === "person" && doubtful.includes(entry.name) ? { ...entry, kind: "unknown" } : entry;
}

function room(place: unknown): Attendee | undefined {
  const address = asText(member(place, "emailAddress")) ?? "";
  if (member(member(place, "locationIdentifier"), "type") !== "room" || address === "") return undefined;
  return { name: asText(member(place, "displayName")) ?? "", address, kind: "room" };
}

function isFound<T>(value: T | undefined): value is T {
  return value !== undefined;
}
