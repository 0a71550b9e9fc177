import type { Invite } from "../invite/invite";
import type { Answers } from "../license/answers";
import { assess } from "../license/assess";
import { policyFor, policyOn } from "../policy/choose-policy";
import type { Language, Packs } from "../policy/policy";
import { presentHeadline } from "../present/headline";
import type { Citing, Reading } from "../present/reading";
import type { Said } from "../words/finding-text";
import type { Headline } from "./verdict-card";

/** A verdict as far as the first paint needs it, and what all else is drawn from. */
export type Judgement =
  | { readonly kind: "judged"; readonly headline: Headline; readonly reading: Reading }
  | { readonly kind: "unread"; readonly headline: Headline; readonly said: Said; readonly citing: Citing };

/** By which policies, and in which language. */
export interface Judging {
  readonly packs: Packs;
  readonly language: Language;
}

/** The verdict on an invite by the policies that are for it. */
export function judgementOn(invite: Invite, answers: Answers, { packs, language }: Judging): Judgement {
  const { policy } = policyOn(invite, packs);
  const holder = policyFor(invite.organizer?.address, packs);
  const hostPolicy = holder.matched ? holder.policy : undefined;
  const verdict = assess(invite, policy, answers);
  return {
    kind: "judged",
    headline: presentHeadline(verdict, invite.role, language),
    reading: { invite, verdict, policy, hostPolicy, answers, language },
  };
}

/** What stands in where there is no verdict: why, and the rules. */
export function withoutVerdict(said: Said, { packs, language }: Judging): Judgement {
  const headline: Headline = { tone: "neutral", headline: said.headline, lines: [said.line] };
  return { kind: "unread", headline, said, citing: { policy: packs[0], language } };
}
