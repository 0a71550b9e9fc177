import type { Policy } from "../../policy/policy";
import type { Service } from "../../zoom/service";
import { citesOn } from "../citing";
import { nothingNeeded, type Judgement, type Rule } from "../rule";

/** Work for an education institution uses that institution's access, whatever the size (A22-A24). */
export const institution: Rule = {
  id: "institution",
  check({ policy, answers, service }) {
    const cites = citesOn(policy, "institution");
    if (cites.length === 0) return undefined;
    const owner = ownerOf(service, policy);
    if (owner !== undefined) return onItsZoom(owner.name, cites);
    return answers.institutionWork === true ? useItsZoom(cites) : undefined;
  },
};

function ownerOf({ meetings }: Service, policy: Policy) {
  return policy.use.institutions.find(({ zoomNames }) =>
    meetings.some(({ account }) => account !== undefined && zoomNames.includes(account)),
  );
}

function onItsZoom(name: Policy["organization"]["name"], cites: readonly string[]): Judgement {
  return {
    findings: [
      {
        rule: "institution",
        severity: "note",
        message: "institutionAccess",
        params: { institution: name },
        cites,
        fixes: [],
      },
    ],
    decision: nothingNeeded,
    final: true,
  };
}

function useItsZoom(cites: readonly string[]): Judgement {
  return {
    findings: [
      {
        rule: "institution",
        severity: "warning",
        message: "institution",
        params: { institution: undefined },
        cites,
        fixes: [],
      },
    ],
    decision: { ...nothingNeeded, gap: "use-institution-access" },
    final: true,
  };
}
