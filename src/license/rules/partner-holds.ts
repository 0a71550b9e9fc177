import { citesOn } from "../citing";
import { nothingNeeded, type Rule } from "../rule";

/** A partner holds the meeting on their own account: nothing is needed here (A7, A21). */
export const partnerHolds: Rule = {
  id: "partner-holds",
  check({ holder, policy }) {
    if (holder.who !== "partner") return undefined;
    const partners = citesOn(policy, "partners");
    return {
      findings: [
        {
          rule: "partner-holds",
          severity: "note",
          message: "partnerHolds",
          params: { allowed: partners.length > 0 },
          cites: [...policy.license.cites, ...partners],
          fixes: [],
        },
      ],
      decision: nothingNeeded,
      final: true,
    };
  },
};
