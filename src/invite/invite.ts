/** What a meeting invite is: a snapshot of one appointment as a host read it. */

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A calendar date, `YYYY-MM-DD`, in the reader's own time zone. */
export type Day = string;

/**
 * A field that the host could not read is `undefined`, never empty.
 * Every field of an invite is stated, so that no host forgets one.
 */
export type Unread = undefined;

export type AttendeeKind = "person" | "group" | "room" | "equipment" | "unknown";

/** One entry of the invite. `unknown`: the host did not say what it is, or it is unresolved or blank. */
export interface Attendee {
  readonly name: string;
  /** As the host gave it; may be empty. */
  readonly address: string;
  readonly kind: AttendeeKind;
}

export interface AttendeeList {
  readonly entries: readonly Attendee[];
  /** False when the client may have cut the list off at its own cap: then it is "at least these". */
  readonly complete: boolean;
}

export interface Organizer {
  readonly name: string;
  readonly address: string;
  /** A mailbox of several people. `undefined` = the host could not tell. */
  readonly sharedMailbox: boolean | Unread;
}

export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

export interface Recurrence {
  readonly recurring: boolean;
  /** Occurrences of the series that are known to differ from it. A series is never expanded. */
  readonly exceptions: readonly Span[];
}

export interface Body {
  readonly kind: "html" | "text";
  readonly content: string;
}

export interface Invite {
  /** Whether the reader drafts this invite (for himself or for somebody else) or has received it. */
  readonly role: "organizer" | "attendee";
  /** The reader's own address; `undefined` when the host does not know who reads. */
  readonly reader: string | Unread;
  readonly subject: string | Unread;
  readonly start: Instant | Unread;
  readonly end: Instant | Unread;
  /** The date on which the meeting starts, in the reader's time zone. */
  readonly startsOn: Day | Unread;
  readonly allDay: boolean | Unread;
  readonly organizer: Organizer | Unread;
  readonly required: AttendeeList | Unread;
  readonly optional: AttendeeList | Unread;
  readonly location: string | Unread;
  /** The same text may come in more than one form (an .ics file has plain text and HTML). */
  readonly bodies: readonly Body[] | Unread;
  readonly recurrence: Recurrence | Unread;
  readonly cancelled: boolean;
}

/** The fields that a host may fail to read. */
export type InviteField = Exclude<keyof Invite, "role" | "reader" | "cancelled">;

const fields: readonly InviteField[] = [
  "subject",
  "start",
  "end",
  "startsOn",
  "allDay",
  "organizer",
  "required",
  "optional",
  "location",
  "bodies",
  "recurrence",
];

/** The names of the fields that could not be read, in a fixed order. */
export function unreadFields(invite: Invite): readonly InviteField[] {
  return fields.filter((field) => invite[field] === undefined);
}
