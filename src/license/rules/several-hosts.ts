import type { NamedHost } from "../answers";
import { capacityOf, covered } from "../coverage";
import { orderDecision, waysOut } from "../missing-license";
import type { Judgement, Rule } from "../rule";
import type { Situation } from "../situation";

/** One license for everybody who holds such meetings; none covers for another (A12-A15: three teachers, three licenses). */
export const severalHosts: Rule = {
  id: "several-hosts",
  check(situation) {
    const { holder, requirement } = situation;
    if (holder.who !== "several" || requirement.license === "no") return undefined;
    const missing = holder.people.filter(({ licensed }) => !licensed).length;
    if (missing === 0) return allCovered(situation, holder.people);
    return requirement.license === "yes" ? someMissing(situation, missing, holder.people.length) : undefined;
  },
};

function allCovered(situation: Situation, people: readonly NamedHost[]): Judgement {
  return covered(situation, {
    rule: "several-hosts",
    severity: "note",
    message: "severalCovered",
    params: { hosts: people.length, capacity: capacityOf(situation) },
    cites: situation.policy.plans.licensed.cites,
    fixes: [],
  });
}

function someMissing(situation: Situation, licenses: number, hosts: number): Judgement {
  const { policy } = situation;
  return {
    findings: [
      {
        rule: "several-hosts",
        severity: "error",
        message: "severalHosts",
        params: { licenses, hosts, license: policy.plans.licensed.name },
        cites: policy.license.cites,
        fixes: waysOut(situation, licenses),
      },
    ],
    decision: orderDecision(licenses),
  };
}
