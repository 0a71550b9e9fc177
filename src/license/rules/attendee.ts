import { citesOn } from "../citing";
import { isCalledByOthers } from "../partners";
import { nothingNeeded, type Rule } from "../rule";

/** Whoever takes part needs neither license nor account (A6, A7, B12); a partner's meeting may be attended (A21). */
export const attendee: Rule = {
  id: "attendee",
  check({ invite, policy }) {
    if (invite.role !== "attendee") return undefined;
    const partners = citesOn(policy, "partners");
    const fromPartner = partners.length > 0 && isCalledByOthers(invite, policy);
    return {
      findings: [
        {
          rule: "attendee",
          severity: "note",
          message: fromPartner ? "partnersMeeting" : "attendee",
          params: {},
          cites: fromPartner ? [...policy.joining.need.cites, ...partners] : policy.joining.need.cites,
          fixes: [],
        },
      ],
      decision: nothingNeeded,
      final: true,
    };
  },
};
