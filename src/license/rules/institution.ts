import type { Policy } from "../../policy/policy";
import { hostOfAccount } from "../../zoom/hosts";
import { citesOn } from "../citing";
import { institutionOfLink } from "../institutions";
import { nothingNeeded, type Judgement, type Rule } from "../rule";

/** Work for an education institution uses that institution's access, whatever the size (A22-A24). */
export const institution: Rule = {
  id: "institution",
  check({ policy, answers, service }) {
    const owner = institutionOfLink(service, policy);
    if (owner === undefined && answers.institutionWork !== true) return undefined;
    const cites = citesOn(policy, "institution");
    if (cites.length === 0) return undefined;
    return owner === undefined ? useItsZoom(policy, cites) : onItsZoom(owner.name, cites);
  },
};

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

function useItsZoom({ use }: Policy, cites: readonly string[]): Judgement {
  return {
    findings: [
      {
        rule: "institution",
        severity: "warning",
        message: "institution",
        params: { institution: use.institutions[0]?.name, host: exampleHost(use) },
        cites,
        fixes: [{ id: "say-institution", institutionWork: false }],
      },
    ],
    decision: { ...nothingNeeded, gap: "use-institution-access" },
    final: true,
  };
}

function exampleHost({ institutions }: Policy["use"]): string | undefined {
  for (const { zoomNames } of institutions)
    if (zoomNames[0] !== undefined) return hostOfAccount(zoomNames[0]);
  return undefined;
}
