import { capacityOf } from "../coverage";
import type { Rule } from "../rule";

/** A license is needed, and more people than it covers may come (A9). */
export const mayExceedCapacity: Rule = {
  id: "may-exceed-capacity",
  remark: true,
  check(situation) {
    const { requirement, policy, invite } = situation;
    const capacity = capacityOf(situation);
    if (capacity === undefined || invite.role !== "organizer" || policy.license.heldBy !== "person")
      return undefined;
    if (requirement.license !== "yes" || requirement.beyond !== "maybe" || situation.answers.myLicense)
      return undefined;
    return {
      findings: [
        {
          rule: "may-exceed-capacity",
          severity: "note",
          message: "mayExceedCapacity",
          params: { capacity },
          cites: policy.plans.licensed.cites,
          fixes: [{ id: "say-audience" }],
        },
      ],
    };
  },
};
