import type { Instant, Invite } from "../../invite/invite";
import type { CalendarMessages } from "../../words/calendar-messages";

/** One event of a calendar file, or one occurrence of a series that differs from it. */
export interface CalendarEvent {
  readonly kind: "event";
  /** Empty when the file states none. */
  readonly uid: string;
  readonly summary: string;
  /** The line of `BEGIN:VEVENT`, counted from 1. */
  readonly line: number;
  /** The occurrence of the series that this event replaces; `undefined` for an event of its own. */
  readonly occurrence: Instant | undefined;
  readonly invite: Invite;
}

/** What could not be read (`error`), or was read on an assumption (`warning`): data, never a thrown error. */
export type CalendarProblem = {
  readonly [Code in keyof CalendarMessages]: {
    readonly kind: "problem";
    readonly severity: "error" | "warning";
    /** Counted from 1. */
    readonly line: number;
    readonly message: Code;
    readonly params: Readonly<CalendarMessages[Code]>;
  };
}[keyof CalendarMessages];

export interface CalendarReader {
  /** The reader's time zone, an IANA name; one that the platform does not know counts as UTC. */
  readonly zone: string;
  /** The reader's address. Organizer of the events that he or she calls, attendee of the others; left out: organizer of all. */
  readonly as?: string | undefined;
}
