import { vendorFreeLimit } from "../../policy/vendor";
import { isHeldFree } from "../held-free";
import type { Rule } from "../rule";
import type { Situation } from "../situation";
import { exceeds } from "../truth";

/** The organisation's page says that two may meet without limit (A4); Zoom itself has ended free meetings of two since (Z1). */
export const vendorLimit: Rule = {
  id: "vendor-limit",
  remark: true,
  check(situation) {
    if (!isHeldFree(situation) || situation.meeting.people.atMost !== 2) return undefined;
    const { minutes: limit, since, cites } = vendorFreeLimit;
    if (exceeds(situation.meeting.minutes, limit) !== "yes" || isBefore(situation, since)) return undefined;
    return {
      findings: [
        {
          rule: "vendor-limit",
          severity: "warning",
          message: "vendorPairLimit",
          params: { limit, since },
          cites,
          fixes: [{ id: "end-at-limit", minutes: limit }],
        },
      ],
    };
  },
};

function isBefore({ invite }: Situation, day: string): boolean {
  return invite.startsOn !== undefined && invite.startsOn < day;
}
