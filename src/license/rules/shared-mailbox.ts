import { waysOut } from "../missing-license";
import type { Rule } from "../rule";

/** A shared mailbox cannot have a license (A16): a named person has to hold the meeting. */
export const sharedMailbox: Rule = {
  id: "shared-mailbox",
  check(situation) {
    const { holder, requirement, policy } = situation;
    if (holder.who !== "shared-mailbox" || requirement.license !== "yes") return undefined;
    return {
      findings: [
        {
          rule: "shared-mailbox",
          severity: "error",
          message: "sharedMailbox",
          params: { name: holder.name },
          cites:
            policy.license.heldBy === "person" ? policy.license.sharedMailbox.cites : policy.license.cites,
          fixes: waysOut(situation, 0),
        },
      ],
      decision: { need: "needed", plan: "enterprise", gap: "name-a-person", licensesMissing: 0 },
    };
  },
};
