import { capacityOf } from "../coverage";
import type { Rule } from "../rule";

/** A license is needed, and more people than it covers may come (A9). */
export const mayExceedCapacity: Rule = {
  id: "may-exceed-capacity",
  remark: true,
  check(situation, decision) {
    const { requirement, policy } = situation;
    const capacity = capacityOf(situation);
    const unsure = requirement.license === "yes" && requirement.beyond === "maybe";
    if (capacity === undefined || !unsure || decision?.plan !== "enterprise") return undefined;
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
