import type { Answers } from "../../src/license/answers";
import { assess } from "../../src/license/assess";
import type { Verdict } from "../../src/license/verdict";
import type { Language, Policy } from "../../src/policy/policy";
import type { PaneView } from "../../src/present/pane-view";
import { presentPane } from "../../src/present/present-pane";
import { withoutIsolates } from "../../src/words/isolate";
import { anInvite } from "./an-invite";
import { regionHovedstaden } from "./assessing";

interface Shown {
  readonly verdict?: Verdict;
  readonly answers?: Answers;
  readonly hostPolicy?: Policy;
  readonly policy?: Policy;
  readonly language?: Language;
}

/** What the pane shows of an invite, in Danish, by Region Hovedstaden's rules; the engine's verdict unless one is given. */
export function paneOf(input: Parameters<typeof anInvite>[0], shown: Shown = {}): PaneView {
  const { policy = regionHovedstaden, answers = {}, hostPolicy, language = "da" } = shown;
  const invite = anInvite(input);
  const verdict = shown.verdict ?? assess(invite, policy, answers);
  return presentPane({ invite, verdict, policy, hostPolicy, answers, language });
}

/** Headline and lines of the pane's answer, as they are read. */
export function answerIn({ verdict }: PaneView): readonly string[] {
  return [verdict.headline, ...verdict.lines].map(withoutIsolates);
}
