/** What every part of the view is made from. */
import type { Answers } from "../license/answers";
import type { Verdict } from "../license/verdict";
import type { Invite } from "../invite/invite";
import type { Language, Policy } from "../policy/policy";

export interface Reading {
  readonly invite: Invite;
  readonly verdict: Verdict;
  /** The organizer's: whose rules of license and use these are. */
  readonly policy: Policy;
  /** The one of whoever holds the meeting, for joining it; `undefined` where that organisation is not known. */
  readonly hostPolicy: Policy | undefined;
  readonly answers: Answers;
  readonly language: Language;
}

/** Whose sentences are cited, and in which language they are shown. */
export interface Citing {
  readonly policy: Policy;
  readonly language: Language;
}
