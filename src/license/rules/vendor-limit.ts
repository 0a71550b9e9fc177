import { vendorFreeLimit } from "../../policy/vendor";
import type { Rule } from "../rule";
import type { Situation } from "../situation";
import { exceeds } from "../truth";

/** The organisation's page says that two may meet without limit (A4); Zoom itself has ended free meetings of two since (Z1). */
export const vendorLimit: Rule = {
  id: "vendor-limit",
  remark: true,
  check(situation, decision) {
    const { meeting, answers } = situation;
    if (decision?.plan !== "free" || meeting.people.atMost !== 2 || answers.myLicense) return undefined;
    const { minutes: limit, since, cites } = vendorFreeLimit;
    if (exceeds(meeting.minutes, limit) !== "yes" || isBefore(situation, since)) return undefined;
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
