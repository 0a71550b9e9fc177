import type { Finding } from "../license/finding";
import type { UseRule } from "../policy/policy";
import { cite } from "./cited";
import type { RuleView } from "./pane-view";
import type { Citing } from "./reading";

/** The policy's rules of use: those that a finding rests on first, else in the policy's order. */
export function rulesOfUse(citing: Citing, findings: readonly Finding[]): readonly RuleView[] {
  const rules = citing.policy.use.rules.map((rule) => ruleView(rule, citing, findings));
  return [...rules.filter(({ touched }) => touched), ...rules.filter(({ touched }) => !touched)];
}

function ruleView({ text, kind, cites }: UseRule, citing: Citing, findings: readonly Finding[]): RuleView {
  const touched = findings.some((finding) => finding.cites.some((id) => cites.includes(id)));
  return { ...cite(text[citing.language], cites, citing), kind, touched };
}
