import type { Finding, MessageId } from "../license/finding";
import type { Verdict } from "../license/verdict";

const answers: readonly MessageId[] = ["attendee", "partnersMeeting", "otherService", "lookalike"];
const remarks: readonly MessageId[] = [
  "impostorBeside",
  "twoServices",
  "bodyUnread",
  "cancelled",
  "patientsHint",
];

const nothingNeeded: Finding = {
  rule: "attendee",
  severity: "note",
  message: "attendee",
  params: {},
  cites: [],
  fixes: [],
};

/** The verdict with what an attendee should hear and nothing else: whoever takes part needs nothing, in any state. */
export function forAttendees(verdict: Verdict): Verdict {
  const answer = verdict.findings.filter(({ message }) => answers.includes(message));
  const beside = verdict.findings.filter(({ message }) => remarks.includes(message));
  return {
    ...verdict,
    need: verdict.need === "not-applicable" ? "not-applicable" : "not-needed",
    gap: "none",
    licensesMissing: 0,
    ifOnZoom: false,
    findings: [...(answer.length > 0 ? answer : [nothingNeeded]), ...beside],
  };
}
