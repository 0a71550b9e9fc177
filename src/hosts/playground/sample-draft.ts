/** What the ready-made invites have in common; each of them states only what makes it a situation of its own. */
import type { Attendee, AttendeeList, Invite } from "../../invite/invite";
import { reader } from "./sample-people";

const minute = 60_000;

export interface Sample extends Partial<Omit<Invite, "required" | "optional" | "bodies">> {
  /** Length in minutes. */
  readonly minutes: number;
  readonly required: readonly Attendee[];
  readonly optional?: readonly Attendee[];
  readonly body: string;
}

/** Monday 7 December 2026 at 10:00, in the reader's own time zone. */
function monday10(): number {
  return new Date(2026, 11, 7, 10, 0).getTime();
}

/** A draft by the reader on Monday 7 December 2026 at 10:00. */
export function sampleDraft({ minutes, body, required, optional = [], ...rest }: Sample): Invite {
  const start = monday10();
  return {
    role: "organizer",
    reader: reader.address,
    subject: "Temamøde",
    start,
    end: start + minutes * minute,
    startsOn: "2026-12-07",
    allDay: false,
    organizer: reader,
    location: "",
    recurrence: { recurring: false, exceptions: [] },
    cancelled: false,
    ...rest,
    required: complete(required),
    optional: complete(optional),
    bodies: [{ kind: "text", content: body }],
  };
}

function complete(entries: readonly Attendee[]): AttendeeList {
  return { entries, complete: true };
}
