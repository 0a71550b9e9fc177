import type { Invite } from "../invite/invite";
import type { Answers } from "../license/answers";
import { judge } from "../license/judge";
import { situationOf } from "../license/situation";
import { policyFor, policyOn } from "../policy/choose-policy";
import type { Language, Packs, Policy } from "../policy/policy";
import { presentHeadline } from "../present/headline";
import type { Citing, Reading } from "../present/reading";
import type { Purpose } from "../purpose/purpose";
import type { Said } from "../words/finding-text";
import { findService } from "../zoom/find-service";
import { onceEach } from "./once-each";
import type { Headline } from "./verdict-card";

/** A verdict as far as the first paint needs it, and what all else is drawn from. */
export type Judgement =
  | { readonly kind: "judged"; readonly headline: Headline; readonly reading: Reading }
  | { readonly kind: "unread"; readonly headline: Headline; readonly said: Said; readonly citing: Citing };

/** What comes with the rest of the pane, after the first verdict. None of it changes the answer. */
export interface Rest {
  /** What the words of an invite hint at. */
  readonly readPurpose: (invite: Invite) => Purpose;
  /** All that is shown of a policy. */
  readonly wholePolicy: (policy: Policy) => Policy;
}

/** By which policies, and in which language. */
export interface Judging {
  readonly packs: Packs;
  readonly language: Language;
  readonly rest?: Rest | undefined;
}

const readService = onceEach(findService);

/** The verdict on an invite by the policies that are for it. */
export function judgementOn(invite: Invite, answers: Answers, judging: Judging): Judgement {
  const { packs, language, rest } = judging;
  const { policy } = policyOn(invite, packs);
  const holder = policyFor(invite.organizer?.address, packs);
  const hostPolicy = holder.matched ? holder.policy : undefined;
  const purpose = rest?.readPurpose(invite);
  const verdict = judge(situationOf(invite, readService(invite), { policy, answers, purpose }));
  return {
    kind: "judged",
    headline: presentHeadline(verdict, invite.role, language),
    reading: {
      invite,
      verdict,
      policy: whole(policy, rest),
      hostPolicy: hostPolicy && whole(hostPolicy, rest),
      answers,
      language,
    },
  };
}

/** What stands in where there is no verdict: why, and the rules. */
export function withoutVerdict(said: Said, { packs, language, rest }: Judging): Judgement {
  const headline: Headline = { tone: "neutral", headline: said.headline, lines: [said.line] };
  return { kind: "unread", headline, said, citing: { policy: whole(packs[0], rest), language } };
}

function whole(policy: Policy, rest: Rest | undefined): Policy {
  return rest?.wholePolicy(policy) ?? policy;
}
