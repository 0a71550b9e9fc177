import { covered } from "../coverage";
import type { Rule } from "../rule";

/** The organisation holds one license for all its meetings (B4): nobody needs one of their own. */
export const organizationLicense: Rule = {
  id: "organization-license",
  check(situation) {
    const { license, organization } = situation.policy;
    if (license.heldBy !== "organization") return undefined;
    return covered(situation, {
      rule: "organization-license",
      severity: "note",
      message: "organizationLicense",
      params: { organization: organization.name },
      cites: license.cites,
      fixes: [],
    });
  },
};
