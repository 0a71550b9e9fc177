import { vendorFreeLimit } from "../../policy/vendor";
import { freeCites } from "../citing";
import type { Rule } from "../rule";
import type { Situation } from "../situation";
import type { Decision } from "../verdict";

/** From this share of the limit on there is hardly room to run over: 36 of 40 minutes. */
const nearlyFull = 0.9;

/** A group that is planned right up to the free limit is cut off if it runs over (A4, Z1). */
export const overrun: Rule = {
  id: "overrun",
  remark: true,
  check(situation, decision) {
    const minutes = situation.meeting.minutes.atMost;
    const limit = situation.policy.plans.free?.groupMinutes;
    if (minutes === undefined || limit === undefined || !mayBeFreeGroup(situation, decision))
      return undefined;
    if (minutes < limit * nearlyFull || minutes > limit) return undefined;
    return {
      findings: [
        {
          rule: "overrun",
          severity: "note",
          message: "overrun",
          params: { minutes, limit, left: limit - minutes },
          cites: [...freeCites(situation.policy), ...vendorFreeLimit.cites],
          fixes: [],
        },
      ],
    };
  },
};

function mayBeFreeGroup({ requirement, answers }: Situation, decision: Decision | undefined): boolean {
  const open = decision?.plan === "free" || decision?.need === "depends";
  return open && requirement.group !== "no" && answers.myLicense === undefined;
}
