/** The edits that the draft form makes. Each returns a new draft. */
import type { Attendee, AttendeeList, Day, Invite } from "../../invite/invite";
import { readBody } from "../../invite/body";
import { sampleOrganizers } from "./sample-entries";
import { samplePeople } from "./sample-people";
import { dayOf, instantAt, timeOf } from "../wall-clock";

const minute = 60_000;

export type ListName = "required" | "optional";

/** Moves the meeting to another start and keeps its length, as calendars do. */
export function withStart(draft: Invite, day: Day, time: string): Invite {
  const start = instantAt(day, time);
  if (start === undefined) return draft;
  const { start: oldStart, end } = draft;
  const moved = oldStart === undefined || end === undefined ? end : end + (start - oldStart);
  return { ...draft, start, end: moved, startsOn: dayOf(start) };
}

/** Sets the end without moving the start. A time that is half typed changes nothing. */
export function withEnd(draft: Invite, day: Day, time: string): Invite {
  const end = instantAt(day, time);
  return end === undefined ? draft : { ...draft, end };
}

/** The day and time of the start and the end, empty where not known. */
export function timesOf({ start, end }: Invite) {
  return {
    startDay: start === undefined ? "" : dayOf(start),
    startTime: start === undefined ? "" : timeOf(start),
    endDay: end === undefined ? "" : dayOf(end),
    endTime: end === undefined ? "" : timeOf(end),
  };
}

export function withBody(draft: Invite, content: string): Invite {
  return { ...draft, bodies: [{ kind: "text", content }] };
}

export function entriesOf(draft: Invite, list: ListName): readonly Attendee[] {
  return draft[list]?.entries ?? [];
}

export function withAttendees(draft: Invite, list: ListName, entries: readonly Attendee[]): Invite {
  const complete = draft[list]?.complete ?? true;
  const changed: AttendeeList = { entries, complete };
  return { ...draft, [list]: changed };
}

export function withAdded(draft: Invite, list: ListName, added: readonly Attendee[]): Invite {
  return withAttendees(draft, list, [...entriesOf(draft, list), ...added]);
}

/** Adds so many invented people who are not on the lists yet. */
export function withCrowd(draft: Invite, count: number): Invite {
  const there = new Set([...entriesOf(draft, "required"), ...entriesOf(draft, "optional")].map(addressOf));
  const candidates = samplePeople(count + there.size).filter((person) => !there.has(addressOf(person)));
  return withAdded(draft, "required", candidates.slice(0, count));
}

function addressOf({ address }: Attendee): string {
  return address.toLowerCase();
}

/** The reader changes sides: whoever invites holds the meeting, whoever is invited has it from somebody else. */
export function withRole(draft: Invite, role: Invite["role"]): Invite {
  const { me, manager } = sampleOrganizers;
  const isMine = draft.organizer?.address === me.address;
  if (role === "organizer") return { ...draft, role, organizer: me, reader: me.address };
  return { ...draft, role, organizer: isMine ? manager : draft.organizer, reader: me.address };
}

export function withRecurring(draft: Invite, recurring: boolean): Invite {
  return { ...draft, recurrence: { recurring, exceptions: [] } };
}

/** Length in minutes of the one occurrence that differs from its series; `undefined` where none does. */
export function longestOf({ recurrence }: Invite): number | undefined {
  const lengths = (recurrence?.exceptions ?? []).map(({ start, end }) => (end - start) / minute);
  return lengths.length === 0 ? undefined : Math.max(...lengths);
}

/** Makes the occurrence a week later last so many minutes. */
export function withLongest(draft: Invite, minutes: number | undefined): Invite {
  if (draft.start === undefined || minutes === undefined) return withRecurring(draft, true);
  const start = draft.start + 7 * 24 * 60 * minute;
  return {
    ...draft,
    recurrence: { recurring: true, exceptions: [{ start, end: start + minutes * minute }] },
  };
}

/** The words of the body, whatever its form; empty where there is none. */
export function textOf({ bodies }: Invite): string {
  const body = bodies?.find(({ kind }) => kind === "text") ?? bodies?.[0];
  return body === undefined ? "" : readBody(body).text;
}
