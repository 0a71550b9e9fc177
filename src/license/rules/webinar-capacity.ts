import type { Rule } from "../rule";

/** The organisation's license holds no webinars: another tool is needed. */
export const webinarCapacity: Rule = {
  id: "webinar-capacity",
  check({ meeting, policy }) {
    const { licensed } = policy.plans;
    if (!meeting.webinar || licensed.webinars) return undefined;
    return {
      findings: [
        {
          rule: "webinar-capacity",
          severity: "error",
          message: "webinarNotCovered",
          params: { license: licensed.name },
          cites: licensed.cites,
          fixes: policy.use.alternative === null ? [] : [{ id: "use-alternative" }],
        },
      ],
      decision: { need: "needed", plan: "beyond", gap: "use-another-tool", licensesMissing: 0 },
      final: true,
    };
  },
};
