import { isExact } from "../../invite/range";
import { freeCites } from "../citing";
import type { Message } from "../finding";
import { type Rule } from "../rule";
import type { Situation } from "../situation";

/** The meeting is within the free plan (A4), whatever is not known of it. */
export const withinFree: Rule = {
  id: "within-free",
  check(situation) {
    const { requirement, policy } = situation;
    if (policy.plans.free === null || requirement.license !== "no") return undefined;
    return {
      findings: [
        {
          rule: "within-free",
          severity: "note",
          cites: freeCites(policy),
          fixes: [],
          ...within(situation, policy.plans.free),
        },
      ],
      decision: { need: "not-needed", plan: "free", gap: "none", licensesMissing: 0 },
    };
  },
};

type FreePlan = NonNullable<Situation["policy"]["plans"]["free"]>;

function within({ meeting, policy }: Situation, free: FreePlan): Message {
  const { minutes, people } = meeting;
  const limits = { limitMinutes: free.groupMinutes, limitPeople: free.participants };
  if (people.atMost === 1) return { message: "nobodyYet", params: limits };
  if (people.atMost === 2 && free.pairMinutes === null) {
    return { message: "freePair", params: { organization: policy.organization.name } };
  }
  if (!isExact(minutes) || !isExact(people)) return { message: "freeWhatever", params: limits };
  return { message: "freeGroup", params: { minutes: minutes.atLeast, people: people.atLeast, ...limits } };
}
