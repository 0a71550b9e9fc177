import { unreadFields, type Invite } from "../../invite/invite";
import { presentHeadline } from "../../present/headline";
import { withoutIsolates } from "../../words/isolate";
import type { JudgedEvent } from "./judged-event";

/** A judged event as one line of JSON. What is not known is null; instants are in UTC. */
export function eventJson({ file, event, reading }: JudgedEvent): string {
  const { invite, verdict, language } = reading;
  const { need, plan, gap, licensesMissing, measures, service } = verdict;
  const { headline, lines } = presentHeadline(verdict, invite.role, language);
  return asLine({
    file,
    event: { uid: event.uid, ...factsOf(invite) },
    organizer: invite.organizer && { name: invite.organizer.name, address: invite.organizer.address },
    participants: { atLeast: measures.people.atLeast, atMost: measures.people.atMost },
    service: { kind: service.kind, meetings: service.meetings.map(meetingOf) },
    verdict: { need, plan, gap, licensesMissing, findings: verdict.findings.map(findingOf) },
    attendees: { need: "nothing" },
    text: { headline: withoutIsolates(headline), reasons: lines.map(withoutIsolates) },
  });
}

function factsOf(invite: Invite) {
  const { subject, start, end, recurrence, cancelled } = invite;
  return {
    summary: subject,
    start: isoTime(start),
    end: isoTime(end),
    durationMinutes: start === undefined || end === undefined ? undefined : (end - start) / 60_000,
    recurring: recurrence?.recurring,
    cancelled,
    unread: unreadFields(invite),
  };
}

function isoTime(instant: number | undefined): string | undefined {
  return instant === undefined ? undefined : new Date(instant).toISOString();
}

type Verdict = JudgedEvent["reading"]["verdict"];

function meetingOf(meeting: Verdict["service"]["meetings"][number]) {
  const { kind, host, account, meetingId, passcode, url, wrappedBy, warnings } = meeting;
  return { kind, host, account, meetingId, passcode, url, wrappedBy, warnings };
}

function findingOf({ rule, severity, message, params, cites }: Verdict["findings"][number]) {
  return { rule, severity, message, params, cites };
}

/** JSON would leave out what is undefined, and a reader could not tell it from a field that it misspelt. */
function asLine(value: unknown): string {
  return JSON.stringify(value, (_, field: unknown) => (field === undefined ? null : field));
}
