import type { AttendeeList, Invite } from "../../invite/invite";
import type { Faults } from "./faults";
import { outlookLimits } from "./outlook-limits";

/** The draft as Outlook would hand it out: long lists cut off and said to be cut off, and what is at fault left unread. */
export function readDraft(draft: Invite, faults: Faults): Invite {
  return {
    ...draft,
    required: faults.attendeesUnread ? undefined : cut(draft.required),
    optional: faults.attendeesUnread ? undefined : cut(draft.optional),
    bodies: faults.bodyUnread ? undefined : draft.bodies,
    location: faults.bodyUnread ? undefined : draft.location,
  };
}

function cut(list: AttendeeList | undefined): AttendeeList | undefined {
  if (list === undefined || list.entries.length < outlookLimits.attendeesInList) return list;
  return { entries: list.entries.slice(0, outlookLimits.attendeesInList), complete: false };
}
