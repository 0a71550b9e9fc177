import { addressKey } from "../../invite/address";
import type { Attendee, AttendeeList, Body, Day, Invite, Organizer, Span } from "../../invite/invite";
import { bodiesOf } from "./bodies";
import type { Calendar } from "./calendar";
import type { EventProperties } from "./event-properties";
import type { EventTimes } from "./event-times";
import { mailAddress, organizerOf } from "./person";
import { paramOf, valueOf, type Property } from "./property";
import { wallTimeOf, type Zone } from "./zones/zone";

/** What an attendee sends back names that attendee alone. */
const answers: ReadonlySet<string> = new Set(["REPLY", "COUNTER", "REFRESH"]);

/** Those who are asked to come. */
export type Lists = Readonly<Record<"required" | "optional", AttendeeList>>;

/**
 * The event as an invite, its lists unread: they take most of the time, and not everybody needs them. What it does
 * not have is empty; what it has but cannot be read is unread too.
 */
export function inviteOf(read: EventProperties, times: EventTimes, calendar: Calendar): Invite {
  const { as, zone } = calendar.file;
  const named = (name: string) => read.properties.find((property) => property.name === name);
  const text = (name: string) => (read.unreadable.has(name) ? undefined : valueOf(named(name)));
  return {
    role: isOrganizers(named("organizer"), as) ? "organizer" : "attendee",
    reader: as,
    subject: text("summary"),
    start: times.start,
    end: times.end,
    startsOn: startsOn(times, zone),
    allDay: isAllDay(times, named("x-microsoft-cdo-alldayevent")),
    organizer: read.unreadable.has("organizer") ? undefined : organizerIn(named("organizer"), as),
    required: undefined,
    optional: undefined,
    location: text("location"),
    bodies: bodiesIn(read),
    recurrence: { recurring: isSeries(read), exceptions: [] },
    cancelled: calendar.method === "CANCEL" || valueOf(named("status")).toUpperCase() === "CANCELLED",
  };
}

/** The invite with the occurrences that are known to differ from the series. */
export function withExceptions(invite: Invite, exceptions: readonly Span[]): Invite {
  const { recurrence } = invite;
  if (recurrence === undefined || exceptions.length === 0) return invite;
  return {
    ...invite,
    recurrence: { recurring: true, exceptions: [...recurrence.exceptions, ...exceptions] },
  };
}

/** An event without an organizer is an appointment of the calendar's owner: the reader, or somebody who is not named. */
function organizerIn(property: Property | undefined, as: string | undefined): Organizer {
  return property === undefined
    ? { name: "", address: as ?? "", sharedMailbox: undefined }
    : organizerOf(property);
}

/** Whether the address is of the organizer, or of whoever writes in the organizer's place (SENT-BY). */
function isOrganizers(property: Property | undefined, address: string | undefined): boolean {
  if (property === undefined || address === undefined) return true;
  const sentBy = paramOf(property, "sent-by");
  const key = addressKey(address);
  return [organizerOf(property).address, mailAddress(sentBy) ?? sentBy].some(
    (each) => addressKey(each) === key,
  );
}

/** Whether a calendar's events name all who are asked to come. */
export function isComplete({ method }: Calendar): boolean {
  return !answers.has(method);
}

/** The lists of an event, read now. */
export function listsIn(read: EventProperties, complete: boolean): Lists {
  const lists = { required: [] as Attendee[], optional: [] as Attendee[], none: [] as Attendee[] };
  for (const { attendee, list } of read.entries()) lists[list].push(attendee);
  const { required, optional } = lists;
  return { required: { entries: required, complete }, optional: { entries: optional, complete } };
}

function startsOn({ start, written }: EventTimes, zone: Zone): Day | undefined {
  if (start === undefined || written === undefined) return undefined;
  const wall = written.form === "date" ? written.wall : wallTimeOf(start, zone);
  return new Date(wall).toISOString().replace(/T.*$/, "");
}

/** Outlook may write whole days as times from midnight to midnight, and say so in a property of its own. */
function isAllDay({ written }: EventTimes, outlooks: Property | undefined): boolean | undefined {
  return written && (written.form === "date" || valueOf(outlooks).toUpperCase() === "TRUE");
}

function bodiesIn({ properties, unreadable }: EventProperties): readonly Body[] | undefined {
  const bodies = bodiesOf(properties);
  return bodies.length === 0 && unreadable.has("description") ? undefined : bodies;
}

function isSeries({ properties, rules, unreadable }: EventProperties): boolean {
  return rules.length > 0 || unreadable.has("rdate") || properties.some(({ name }) => name === "rdate");
}
