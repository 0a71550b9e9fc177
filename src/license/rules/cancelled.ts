import type { Rule } from "../rule";

/** The meeting has been called off; nobody needs to do anything. */
export const cancelled: Rule = {
  id: "cancelled",
  remark: true,
  check({ invite }) {
    if (!invite.cancelled) return undefined;
    return {
      findings: [
        { rule: "cancelled", severity: "note", message: "cancelled", params: {}, cites: [], fixes: [] },
      ],
    };
  },
};
