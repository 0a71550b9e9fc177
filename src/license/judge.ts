/** The license engine: a situation judged by all rules. Pure; rules never throw, nothing is caught. */
import type { Finding, Severity } from "./finding";
import { nothingNeeded } from "./rule";
import { rules } from "./rules";
import type { Situation } from "./situation";
import type { Decision, Measures, Verdict } from "./verdict";

/** The verdict on a situation that has been read already. */
export function judge(situation: Situation): Verdict {
  const { findings, decision } = applyRules(situation);
  // Named one by one: a spread before other fields takes sixty times as long as one after them (V8; bench/engine.ts).
  const { need, plan, gap, licensesMissing } = decision ?? nothingNeeded;
  return {
    need,
    plan,
    gap,
    licensesMissing,
    findings: answerFirst(findings),
    measures: measuresOf(situation),
    service: situation.service,
    ifOnZoom: isConditional(situation, decision),
  };
}

function applyRules(situation: Situation): { findings: Finding[]; decision: Decision | undefined } {
  const findings: Finding[] = [];
  let decision: Decision | undefined;
  let settled = false;
  for (const rule of rules) {
    if (settled && !rule.remark) continue;
    const judgement = rule.check(situation, decision);
    if (judgement === undefined) continue;
    for (const finding of judgement.findings) findings.push(finding);
    decision = decision ?? judgement.decision;
    settled = settled || judgement.final === true;
  }
  return { findings, decision };
}

/** Leaves the answer where it is and puts the graver of the others first, in the order of the rules. */
function answerFirst(findings: Finding[]): readonly Finding[] {
  for (let index = 2; index < findings.length; index += 1) {
    for (let place = index; place > 1 && isGraver(findings[place], findings[place - 1]); place -= 1) {
      findings.splice(place - 1, 2, ...findings.slice(place - 1, place + 1).reverse());
    }
  }
  return findings;
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

function isGraver(a: Finding | undefined, b: Finding | undefined): boolean {
  return a !== undefined && b !== undefined && gravity[a.severity] < gravity[b.severity];
}

function measuresOf({ meeting, requirement, policy }: Situation): Measures {
  const { free, licensed } = policy.plans;
  return {
    minutes: meeting.minutes,
    people: meeting.people,
    limitMinutes: (requirement.group === "no" ? free?.pairMinutes : free?.groupMinutes) ?? undefined,
    // Where nothing is free, the license is the limit.
    limitPeople: (free ?? licensed).participants ?? undefined,
  };
}

function isConditional({ service, invite }: Situation, decision: Decision | undefined): boolean {
  const undetected = service.kind === "none" || service.kind === "unread";
  return undetected && invite.role === "organizer" && decision?.need !== "not-applicable";
}
