/** Which sentences of a policy a rule rests on. */
import type { Policy, UseRule } from "../policy/policy";

/** The sentences of all rules of use on a topic; empty when the policy says nothing about it. */
export function citesOn(policy: Policy, topic: UseRule["topic"]): readonly string[] {
  const cited: string[] = [];
  for (const rule of policy.use.rules) if (rule.topic === topic) cited.push(...rule.cites);
  return cited;
}

/** The sentences that set the free plan's limits. */
export function freeCites(policy: Policy): readonly string[] {
  return policy.plans.free?.cites ?? policy.plans.licensed.cites;
}
