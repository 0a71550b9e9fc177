/** Outlook's raw replies as an invite. */
import type { Attendee, AttendeeList, Body, Invite, Recurrence } from "../../invite/invite";
import { attendeeList, placesOf, withRooms } from "./attendees";
import type { Places } from "./attendees";
import { asInstant, asText, member } from "./foreign";
import type { LocalTime } from "./local-time";
import { organizerOfDraft, organizerOfReceived } from "./organizer";
import type { Reader } from "./organizer";
import type { RawInvite } from "./replies";
import type { RawField } from "./sources";

/** What is known about the item without asking for it. */
export interface Setting {
  readonly draft: boolean;
  readonly mail: boolean;
  readonly cancelled: boolean;
  /** One of a series, as far as the item says so by itself. */
  readonly inSeries: boolean;
  readonly reader: Reader | undefined;
  readonly localTime: (instant: number) => LocalTime;
}

/** Fields with a fault, or with a value of another type than promised, are unread. */
export function inviteOf(raw: RawInvite, setting: Setting): Invite {
  const location = asText(valueOf(raw, "location"));
  const start = asInstant(valueOf(raw, "start"));
  const end = asInstant(valueOf(raw, "end"));
  return {
    role: setting.draft ? "organizer" : "attendee",
    reader: setting.reader?.address,
    subject: asText(valueOf(raw, "subject")),
    start,
    end,
    startsOn: start === undefined ? undefined : dayOf(setting.localTime(start)),
    allDay: allDayOf(valueOf(raw, "allDay"), [start, end], setting),
    organizer: organizerOf(raw, setting),
    ...attendeesOf(raw, placesOf(valueOf(raw, "places"), location), setting),
    location,
    bodies: bodiesOf(raw),
    recurrence: recurrenceOf(valueOf(raw, "recurrence"), setting),
    cancelled: setting.cancelled,
  };
}

const ofItem = [
  "subject",
  "start",
  "end",
  "required",
  "optional",
  "location",
  "bodies",
  "recurrence",
] as const;

/** Whether Outlook told nothing about the item; who reads it is known without asking. */
export function isBlank(invite: Invite): boolean {
  return ofItem.every((field) => invite[field] === undefined);
}

function valueOf(raw: RawInvite, field: RawField): unknown {
  const reply = raw[field];
  return reply?.kind === "value" ? reply.value : undefined;
}

function dayOf(time: LocalTime): string {
  const two = (part: number) => `0${part}`.slice(-2);
  return `${time.year}-${two(time.month)}-${two(time.date)}`;
}

/** Few clients say it; else from midnight to midnight is all day. */
function allDayOf(
  value: unknown,
  ends: readonly (number | undefined)[],
  { localTime }: Setting,
): boolean | undefined {
  if (typeof value === "boolean") return value;
  const [start, end] = ends;
  if (start === undefined || end === undefined) return undefined;
  return end > start && localTime(start).midnight && localTime(end).midnight;
}

function organizerOf(raw: RawInvite, { draft, reader }: Setting) {
  const organizer = valueOf(raw, "organizer");
  if (!draft) return organizerOfReceived(organizer);
  const own = raw.shared?.kind === "fault" && raw.shared.fault === "unsupported";
  if (own) return organizerOfDraft({ organizer }, reader);
  return organizerOfDraft({ organizer, shared: { properties: valueOf(raw, "shared") } }, reader);
}

function attendeesOf(raw: RawInvite, places: Places, { mail }: Setting) {
  const required = attendeeList(valueOf(raw, "required"), places, mail);
  const optional = attendeeList(valueOf(raw, "optional"), places, mail);
  const named = (list: AttendeeList | undefined, room: Attendee) =>
    list?.entries.some((entry) => entry.kind === "room" && sameAddress(entry, room));
  const missing = places.rooms.filter((room) => !named(required, room) && !named(optional, room));
  return { required: required && withRooms(required, missing), optional };
}

function sameAddress(a: Attendee, b: Attendee): boolean {
  return a.address.toLowerCase() === b.address.toLowerCase();
}

function bodiesOf(raw: RawInvite): readonly Body[] | undefined {
  const html = asText(valueOf(raw, "html"));
  if (html !== undefined) return [{ kind: "html", content: html }];
  const text = asText(valueOf(raw, "text"));
  return text === undefined ? undefined : [{ kind: "text", content: text }];
}

function recurrenceOf(value: unknown, { inSeries }: Setting): Recurrence | undefined {
  if (inSeries || asText(member(value, "recurrenceType"))) return { recurring: true, exceptions: [] };
  return value === null ? { recurring: false, exceptions: [] } : undefined;
}
