import { isExact } from "../../invite/range";
import type { Finding } from "../finding";
import type { Rule } from "../rule";
import type { Situation } from "../situation";
import type { Decision } from "../verdict";

/** The meeting is within the free plan (A4), whatever is not known of it. */
export const withinFree: Rule = {
  id: "within-free",
  check(situation) {
    const { requirement, policy } = situation;
    if (policy.plans.free === null || requirement.license !== "no") return undefined;
    return { findings: [within(situation, policy.plans.free)], decision: free };
  },
};

const free: Decision = { need: "not-needed", plan: "free", gap: "none", licensesMissing: 0 };

type FreePlan = NonNullable<Situation["policy"]["plans"]["free"]>;

/** Each with all its members by name: spreading them together takes longer than all the rest (bench/engine.ts). */
function within({ meeting, policy }: Situation, plan: FreePlan): Finding {
  const { minutes, people } = meeting;
  const { cites, groupMinutes: limitMinutes, participants: limitPeople } = plan;
  if (people.atMost === 1) {
    const params = { limitMinutes, limitPeople };
    return { rule: "within-free", severity: "note", message: "nobodyYet", params, cites, fixes: [] };
  }
  if (people.atMost === 2 && plan.pairMinutes === null) {
    const params = { organization: policy.organization.name };
    return { rule: "within-free", severity: "note", message: "freePair", params, cites, fixes: [] };
  }
  if (!isExact(minutes) || !isExact(people)) {
    const params = { limitMinutes, limitPeople };
    return { rule: "within-free", severity: "note", message: "freeWhatever", params, cites, fixes: [] };
  }
  const params = { minutes: minutes.atLeast, people: people.atLeast, limitMinutes, limitPeople };
  return { rule: "within-free", severity: "note", message: "freeGroup", params, cites, fixes: [] };
}
