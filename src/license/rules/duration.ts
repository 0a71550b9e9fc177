import { longestIsException } from "../../invite/duration";
import { orderDecision, waysOut } from "../missing-license";
import type { Rule } from "../rule";

/** A meeting that lasts longer than the free plan lets one of its size last (A4, A5); the limit itself is inside. */
export const duration: Rule = {
  id: "duration",
  check(situation) {
    const { requirement, policy, meeting, invite } = situation;
    const { free, licensed } = policy.plans;
    if (free === null || requirement.tooLong !== "yes") return undefined;
    const limit = (requirement.group === "no" ? free.pairMinutes : free.groupMinutes) ?? free.groupMinutes;
    const minutes = meeting.minutes.atLeast;
    return {
      findings: [
        {
          rule: "duration",
          severity: "error",
          message: "tooLong",
          params: {
            minutes,
            limit,
            over: minutes - limit,
            license: licensed.indefinite,
            longestOccurrence: longestIsException(invite),
            pair: requirement.group === "no",
          },
          cites: free.cites,
          fixes: waysOut(situation, 1),
        },
      ],
      decision: orderDecision(1),
    };
  },
};
