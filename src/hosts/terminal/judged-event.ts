import { assess } from "../../license/assess";
import type { Verdict } from "../../license/verdict";
import { policyFor, policyOn } from "../../policy/choose-policy";
import { packs } from "../../policy/packs";
import type { Language, Policy } from "../../policy/policy";
import { forAttendees } from "../../present/for-attendees";
import type { Reading } from "../../present/reading";
import type { CalendarEvent } from "../calendar/calendar-event";

/** An event of a file with its verdict. */
export interface JudgedEvent {
  readonly file: string;
  readonly event: CalendarEvent;
  readonly reading: Reading;
}

export interface Judging {
  /** Left out: the organizer's own policy. */
  readonly policy: Policy | undefined;
  readonly language: Language;
}

/** The verdict on an event. Nobody is asked anything, so nothing is known but what the file says. */
export function judged(event: CalendarEvent, file: string, judging: Judging): JudgedEvent {
  const { invite } = event;
  const policy = judging.policy ?? policyOn(invite, packs).policy;
  const host = policyFor(invite.organizer?.address, packs);
  const reading = {
    invite,
    verdict: verdictFor(invite.role, assess(invite, policy, {})),
    policy,
    hostPolicy: host.matched ? host.policy : undefined,
    answers: {},
    language: judging.language,
  };
  return { file, event, reading };
}

function verdictFor(role: "organizer" | "attendee", verdict: Verdict): Verdict {
  return role === "attendee" ? forAttendees(verdict) : verdict;
}
