import type { Rule } from "../rule";
import { notApplicable } from "../rule";

/** Only another meeting service: the Zoom rules do not apply. */
export const otherService: Rule = {
  id: "other-service",
  check({ service }) {
    const [name] = service.others;
    if (service.kind !== "other" || name === undefined) return undefined;
    return {
      findings: [
        {
          rule: "other-service",
          severity: "note",
          message: "otherService",
          params: { service: name },
          cites: [],
          fixes: [],
        },
      ],
      decision: notApplicable,
      final: true,
    };
  },
};
