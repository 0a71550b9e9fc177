import { isExact } from "../../invite/range";
import { orderDecision, waysOut } from "../missing-license";
import type { Rule } from "../rule";

/** More participants than the free plan covers (A4, A5); the limit itself is inside. */
export const participants: Rule = {
  id: "participants",
  check(situation) {
    const { requirement, policy, meeting } = situation;
    const { free, licensed } = policy.plans;
    if (free === null || requirement.tooMany !== "yes") return undefined;
    const people = meeting.people.atLeast;
    return {
      findings: [
        {
          rule: "participants",
          severity: "error",
          message: "tooMany",
          params: {
            people,
            atLeast: !isExact(meeting.people),
            limit: free.participants,
            over: people - free.participants,
            license: licensed.indefinite,
          },
          cites: free.cites,
          fixes: waysOut(situation, 1),
        },
      ],
      decision: orderDecision(1),
    };
  },
};
