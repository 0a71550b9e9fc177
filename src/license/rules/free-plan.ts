import { orderDecision, waysOut } from "../missing-license";
import type { Rule } from "../rule";

/** An organisation without a free plan: whoever holds a meeting needs a license, whatever its size. */
export const freePlan: Rule = {
  id: "free-plan",
  check(situation) {
    const { plans } = situation.policy;
    if (plans.free !== null) return undefined;
    return {
      findings: [
        {
          rule: "free-plan",
          severity: "error",
          message: "noFreePlan",
          params: { license: plans.licensed.indefinite },
          cites: plans.licensed.cites,
          fixes: waysOut(situation, 1),
        },
      ],
      decision: orderDecision(1),
    };
  },
};
