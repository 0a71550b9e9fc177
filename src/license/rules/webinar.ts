import { orderDecision, waysOut } from "../missing-license";
import type { Rule } from "../rule";

/** A webinar comes with the license, whatever its length (A5, A9). */
export const webinar: Rule = {
  id: "webinar",
  check(situation) {
    const { meeting, policy } = situation;
    if (!meeting.webinar || policy.plans.free === null) return undefined;
    return {
      findings: [
        {
          rule: "webinar",
          severity: "error",
          message: "webinar",
          params: { license: policy.plans.licensed.indefinite },
          cites: policy.plans.licensed.cites,
          fixes: waysOut(situation, 1),
        },
      ],
      decision: orderDecision(1),
    };
  },
};
