import { citesOn } from "../citing";
import type { Policy } from "../../policy/policy";
import type { Fix } from "../finding";
import type { Rule } from "../rule";

/** The user said that the meeting is about patients: not on Zoom, whatever the license (A20). */
export const patients: Rule = {
  id: "patients",
  check({ policy, answers }) {
    if (answers.aboutPatients !== true) return undefined;
    const forbidden = policy.use.rules.find(
      ({ kind, topic }) => kind === "forbidden" && topic === "patients",
    );
    if (forbidden === undefined) return undefined;
    return {
      findings: [
        {
          rule: "patients",
          severity: "error",
          message: "patients",
          params: { forbidden: forbidden.text },
          cites: citesOn(policy, "patients"),
          fixes: waysOut(policy),
        },
      ],
      decision: { need: "not-applicable", plan: "unknown", gap: "use-another-tool", licensesMissing: 0 },
      final: true,
    };
  },
};

/** Another solution, and taking the answer back. */
function waysOut({ use }: Policy): readonly Fix[] {
  const takeBack: Fix = { id: "say-purpose", aboutPatients: false };
  return use.alternative === null ? [takeBack] : [{ id: "use-alternative" }, takeBack];
}
