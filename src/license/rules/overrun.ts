import type { Rule } from "../rule";

/** From this share of the limit on there is hardly room to run over: 36 of 40 minutes. */
const nearlyFull = 0.9;

/** A group that is planned right up to the free limit is cut off if it runs over (A4, Z1). */
export const overrun: Rule = {
  id: "overrun",
  remark: true,
  check({ meeting, policy, requirement, answers }, decision) {
    const minutes = meeting.minutes.atMost;
    const limit = policy.plans.free?.groupMinutes;
    if (limit === undefined || minutes === undefined) return undefined;
    if (requirement.group === "no" || answers.myLicense) return undefined;
    if (decision?.plan !== "free" && decision?.need !== "depends") return undefined;
    if (minutes < limit * nearlyFull || minutes > limit) return undefined;
    return {
      findings: [
        {
          rule: "overrun",
          severity: "note",
          message: "overrun",
          params: { minutes, limit, left: limit - minutes },
          cites: [...(policy.plans.free?.cites ?? []), "Z1"],
          fixes: [],
        },
      ],
    };
  },
};
