import type { Invite } from "../invite/invite";
import type { Answers } from "../license/answers";
import { judge } from "../license/judge";
import { situationOf } from "../license/situation";
import { policyFor, policyOn } from "../policy/choose-policy";
import type { Language, Packs } from "../policy/policy";
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

/** What the words of an invite hint at. */
export type ReadPurpose = (invite: Invite) => Purpose;

/** By which policies, and in which language. */
export interface Judging {
  readonly packs: Packs;
  readonly language: Language;
  /** No hints without it. They stand beside the answer and never change it. */
  readonly readPurpose?: ReadPurpose | undefined;
}

const readService = onceEach(findService);

/** The verdict on an invite by the policies that are for it. */
export function judgementOn(invite: Invite, answers: Answers, judging: Judging): Judgement {
  const { packs, language } = judging;
  const { policy } = policyOn(invite, packs);
  const holder = policyFor(invite.organizer?.address, packs);
  const hostPolicy = holder.matched ? holder.policy : undefined;
  const purpose = judging.readPurpose?.(invite);
  const verdict = judge(situationOf(invite, readService(invite), { policy, answers, purpose }));
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
