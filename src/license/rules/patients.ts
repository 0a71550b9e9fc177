import { citesOn } from "../citing";
import type { Rule } from "../rule";

/** The user said that the meeting is about patients: not on Zoom, whatever the license (A20). */
export const patients: Rule = {
  id: "patients",
  check({ policy, answers }) {
    const forbidden = policy.use.rules.find(
      ({ kind, topic }) => kind === "forbidden" && topic === "patients",
    );
    if (answers.aboutPatients !== true || forbidden === undefined) return undefined;
    return {
      findings: [
        {
          rule: "patients",
          severity: "error",
          message: "patients",
          params: { forbidden: forbidden.text },
          cites: citesOn(policy, "patients"),
          fixes: policy.use.alternative === null ? [] : [{ id: "use-alternative" }],
        },
      ],
      decision: { need: "not-applicable", plan: "unknown", gap: "use-another-tool", licensesMissing: 0 },
      final: true,
    };
  },
};
