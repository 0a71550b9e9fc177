import type { LicensePeriod } from "../answers";
import { capacityOf, coverageOf, covered } from "../coverage";
import type { Finding } from "../finding";
import { orderDecision, waysOut } from "../missing-license";
import type { Judgement, Rule } from "../rule";
import type { Situation } from "../situation";

/** The reader's own license covers from its first day to its last; that there is one is known only from the user (A9, A26). */
export const myLicense: Rule = {
  id: "my-license",
  check(situation) {
    const period = situation.answers.myLicense;
    if (period === undefined || situation.holder.who !== "reader") return undefined;
    if (situation.requirement.license === "no") return undefined;
    const coverage = coverageOf(period, situation.invite.startsOn);
    if (coverage === "covers") return coveredByMine(situation, period);
    if (coverage === "unknown") return datesUnknown(situation, period);
    return situation.requirement.license === "yes" ? outside(situation, period) : undefined;
  },
};

function coveredByMine(situation: Situation, { until }: LicensePeriod): Judgement {
  return covered(situation, {
    rule: "my-license",
    severity: "note",
    message: "covered",
    params: { capacity: capacityOf(situation), until },
    cites: situation.policy.plans.licensed.cites,
    fixes: [],
  });
}

function datesUnknown(situation: Situation, { since, until }: LicensePeriod): Judgement {
  return {
    findings: [
      {
        rule: "my-license",
        severity: "warning",
        message: "dependsOnLicenseDates",
        params: { since, until },
        cites: situation.policy.plans.licensed.cites,
        fixes: [{ id: "refresh" }],
      },
    ],
    decision: { need: "depends", plan: "unknown", gap: "tell-us", licensesMissing: 0 },
    final: true,
  };
}

function outside(situation: Situation, period: LicensePeriod): Judgement {
  return { findings: [outsideFinding(situation, period)], decision: orderDecision(1) };
}

function outsideFinding(situation: Situation, { since, until }: LicensePeriod): Finding {
  const meeting = situation.invite.startsOn ?? since;
  const common = {
    rule: "my-license",
    severity: "error",
    cites: situation.policy.plans.licensed.cites,
    fixes: waysOut(situation, 1),
  } as const;
  if (until !== undefined && until < meeting) {
    return { message: "licenseEndsBefore", params: { until, meeting }, ...common };
  }
  return { message: "licenseStartsAfter", params: { since, meeting }, ...common };
}
