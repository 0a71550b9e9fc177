import type { Verdict } from "../license/verdict";
import type { Language } from "../policy/policy";
import { fitSentences } from "./fit";
import { problemsOf, sentencesOf } from "./problems";

/** Outlook refuses a longer infobar message. */
const most = 150;

/** What the infobar says while drafting, in at most 150 characters; `undefined` = nothing is wrong or open. */
export function presentNotice(verdict: Verdict, language: Language): string | undefined {
  const [gravest] = problemsOf(verdict, language);
  return gravest === undefined ? undefined : fitSentences(sentencesOf(gravest), most);
}
