import { trickOf } from "../link-trick";
import type { Rule } from "../rule";
import { notApplicable } from "../rule";

/** Only links that pretend to be Zoom's: warn, do not judge. */
export const lookalike: Rule = {
  id: "lookalike",
  check({ service }) {
    if (service.kind !== "lookalike") return undefined;
    return {
      findings: service.impostors.map((impostor) => ({
        rule: "lookalike",
        severity: "error",
        message: "lookalike",
        params: { host: impostor.host, trick: trickOf(impostor) },
        cites: [],
        fixes: [],
      })),
      decision: notApplicable,
      final: true,
    };
  },
};
