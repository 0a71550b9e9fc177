/** Whose rules these are, how old they are, and where they stand. */
import { viewWords } from "../words/view-words";
import { datedBy, sourceOf } from "./cited";
import type { FooterView } from "./pane-view";
import type { Citing } from "./reading";

/** For the one who holds the meeting: the rules of the license. */
export function footerOfRules({ policy, language }: Citing): FooterView {
  const { sources } = viewWords[language];
  const source = sourceOf(policy.license.cites, policy);
  return {
    policy: policy.organization.name[language],
    source: source === undefined ? "" : sources.rules(datedBy(source, language)),
    sourceUrl: source?.url ?? undefined,
    sourceLabel: sources.label,
  };
}

/** For attendees: whose guidance this is. */
export function footerOfGuidance({ policy, language }: Citing): FooterView {
  const { sources } = viewWords[language];
  const source = sourceOf(policy.joining.need.cites, policy);
  return {
    policy: policy.organization.name[language],
    source: source === undefined ? "" : sources.guidance(datedBy(source, language)),
    sourceUrl: source?.url ?? undefined,
    sourceLabel: sources.label,
  };
}
