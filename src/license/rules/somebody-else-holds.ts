import { capacityOf, covered } from "../coverage";
import type { Finding } from "../finding";
import { waysOut } from "../missing-license";
import type { Judgement, Rule } from "../rule";
import type { Situation } from "../situation";

/** A colleague, or the organizer a delegate writes for, holds the meeting: the license is theirs, the reader needs none (A7, A13). */
export const somebodyElseHolds: Rule = {
  id: "somebody-else-holds",
  check(situation) {
    const { holder, requirement } = situation;
    if (holder.who !== "colleague" && holder.who !== "organizer") return undefined;
    const { name, licensed } = holder.who === "colleague" ? holder.person : holder;
    if (licensed && requirement.license !== "no") return colleagueCovers(situation, name);
    if (requirement.license !== "yes") return undefined;
    return {
      findings: [theirs(situation, holder)],
      decision: { need: "not-needed", plan: "enterprise", gap: "order", licensesMissing: 1 },
    };
  },
};

type Other = Extract<Situation["holder"], { who: "colleague" | "organizer" }>;

function theirs(situation: Situation, holder: Other): Finding {
  const common = {
    rule: "somebody-else-holds",
    severity: "warning",
    cites: situation.policy.license.cites,
    fixes: waysOut(situation, 1),
  } as const;
  if (holder.who === "organizer")
    return { message: "organizerHosts", params: { name: holder.name }, ...common };
  return { message: "colleagueHosts", params: { name: holder.person.name }, ...common };
}

function colleagueCovers(situation: Situation, name: string): Judgement {
  return covered(situation, {
    rule: "somebody-else-holds",
    severity: "note",
    message: "colleagueCovered",
    params: { name, capacity: capacityOf(situation) },
    cites: situation.policy.plans.licensed.cites,
    fixes: [],
  });
}
