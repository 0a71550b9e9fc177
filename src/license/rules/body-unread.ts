import type { Rule } from "../rule";

/** The text could not be read, and nothing else names a meeting service. */
export const bodyUnread: Rule = {
  id: "body-unread",
  remark: true,
  check({ service }) {
    if (service.kind !== "unread") return undefined;
    return {
      findings: [
        {
          rule: "body-unread",
          severity: "note",
          message: "bodyUnread",
          params: {},
          cites: [],
          fixes: [{ id: "refresh" }],
        },
      ],
    };
  },
};
