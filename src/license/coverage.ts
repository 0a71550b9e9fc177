/** What a license that somebody holds means for this meeting. */
import type { Day } from "../invite/invite";
import type { LicensePeriod } from "./answers";
import type { Finding } from "./finding";
import type { Judgement } from "./rule";
import type { Situation } from "./situation";

/** Whether a license covers the day of the meeting: from its first day to its last, both included. */
export type Coverage = "covers" | "ends-before" | "starts-after" | "unknown";

/** Compares a license's period with the day on which the meeting starts; a period that ends before it starts covers nothing. */
export function coverageOf({ since, until }: LicensePeriod, day: Day | undefined): Coverage {
  if (day === undefined) return "unknown";
  if (until !== undefined && until < day) return "ends-before";
  return since > day ? "starts-after" : "covers";
}

/** Participants that the licensed plan covers; `undefined` = its source states no number. */
export function capacityOf({ policy }: Situation): number | undefined {
  return policy.plans.licensed.participants ?? undefined;
}

/**
 * The judgement for a meeting whose holder has the license it takes. Should the audience grow past the
 * license's capacity (A9) is not known, the answer depends on that.
 */
export function covered(situation: Situation, finding: Finding): Judgement {
  const capacity = capacityOf(situation);
  if (situation.requirement.beyond !== "maybe" || capacity === undefined) {
    return {
      findings: [finding],
      decision: { need: "not-needed", plan: planOf(situation), gap: "none", licensesMissing: 0 },
      final: true,
    };
  }
  const growth: Finding = {
    rule: finding.rule,
    severity: "warning",
    message: "dependsOnCapacity",
    params: { capacity },
    cites: situation.policy.plans.licensed.cites,
    fixes: [{ id: "say-audience" }],
  };
  return {
    findings: [growth, finding],
    decision: { need: "depends", plan: "unknown", gap: "tell-us", licensesMissing: 0 },
    final: true,
  };
}

function planOf({ requirement }: Situation) {
  return requirement.license === "yes" ? "enterprise" : "unknown";
}
