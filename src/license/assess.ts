/** The license engine: an invite judged by a policy and by what the user said. Pure; rules never throw, nothing is caught. */
import type { Invite } from "../invite/invite";
import type { Policy } from "../policy/policy";
import { findService } from "../zoom/find-service";
import type { Answers } from "./answers";
import type { Finding, Severity } from "./finding";
import { nothingNeeded } from "./rule";
import { rules } from "./rules";
import { situationOf, type Situation } from "./situation";
import type { Decision, Measures, Verdict } from "./verdict";

/** Whether the reader needs a license for this meeting, why, and what can be done about it. */
export function assess(invite: Invite, policy: Policy, answers: Answers): Verdict {
  return judge(situationOf(invite, findService(invite), { policy, answers }));
}

/** The verdict on a situation that has been read already. */
export function judge(situation: Situation): Verdict {
  const findings: Finding[] = [];
  let decision: Decision | undefined;
  let settled = false;
  for (const rule of rules) {
    if (settled && !rule.remark) continue;
    const judgement = rule.check(situation, decision);
    if (judgement === undefined) continue;
    findings.push(...judgement.findings);
    decision = decision ?? judgement.decision;
    settled = settled || judgement.final === true;
  }
  return {
    ...(decision ?? nothingNeeded),
    findings: answerFirst(findings),
    measures: measuresOf(situation),
    service: situation.service,
    ifOnZoom: isConditional(situation, decision),
  };
}

function answerFirst([answer, ...rest]: readonly Finding[]): readonly Finding[] {
  if (answer === undefined) return [];
  const bySeverity = (severity: Severity) => rest.filter((finding) => finding.severity === severity);
  return [answer, ...bySeverity("error"), ...bySeverity("warning"), ...bySeverity("note")];
}

function measuresOf({ meeting, requirement, policy }: Situation): Measures {
  const { free } = policy.plans;
  return {
    minutes: meeting.minutes,
    people: meeting.people,
    limitMinutes: (requirement.group === "no" ? free?.pairMinutes : free?.groupMinutes) ?? undefined,
    limitPeople: free?.participants,
  };
}

function isConditional({ service, invite }: Situation, decision: Decision | undefined): boolean {
  const undetected = service.kind === "none" || service.kind === "unread";
  return undetected && invite.role === "organizer" && decision?.need !== "not-applicable";
}
