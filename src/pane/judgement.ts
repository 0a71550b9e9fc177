import type { Invite } from "../invite/invite";
import type { Answers } from "../license/answers";
import { assess } from "../license/assess";
import { policyFor, policyOn } from "../policy/choose-policy";
import { packs } from "../policy/packs";
import type { Language, Policy } from "../policy/policy";
import type { PaneView } from "../present/pane-view";
import { presentPane } from "../present/present-pane";
import { presentRules } from "../present/present-rules";
import type { Said } from "../words/finding-text";

export interface Judgement {
  /** The policy that was judged by. */
  readonly policy: Policy;
  readonly view: PaneView;
}

/** The verdict on an invite by the policies that are for it, as the pane shows it. */
export function judgementOn(invite: Invite, answers: Answers, language: Language): Judgement {
  const { policy } = policyOn(invite, packs);
  const holder = policyFor(invite.organizer?.address, packs);
  const hostPolicy = holder.matched ? holder.policy : undefined;
  const verdict = assess(invite, policy, answers);
  return { policy, view: presentPane({ invite, verdict, policy, hostPolicy, answers, language }) };
}

/** What stands in where there is no verdict: why, and the rules. */
export function withoutVerdict(why: Said, language: Language): Judgement {
  const [policy] = packs;
  return { policy, view: presentRules(why, { policy, language }) };
}
