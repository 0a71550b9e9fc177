/** The findings of a verdict, parted into the answer with its reasons and what is said beside it. */
import type { Finding, MessageId } from "../license/finding";
import type { Gap, Verdict } from "../license/verdict";
import type { Language } from "../policy/policy";
import type { Said } from "../words/finding-text";
import { say } from "../words/say";

export interface Answer {
  readonly headline: string;
  /** One for each reason; none twice. */
  readonly lines: readonly string[];
  /** The findings that the headline and the lines say. */
  readonly findings: readonly Finding[];
  /** The findings beside the answer, in the verdict's order. */
  readonly beside: readonly Finding[];
}

const reasons: readonly MessageId[] = ["tooLong", "tooMany", "webinar", "noFreePlan"];

/** Where a license is what is missing, the reasons say why; elsewhere they would only blur the answer. */
const gapsWithReasons: readonly Gap[] = ["order", "name-a-person", "tell-us"];

/** Hostile invites can hold any number of links that need a line each. */
const mostLines = 5;

/** How a finding is said. */
export type Speak = (finding: Finding) => Said;

/** The first finding gives the headline; reasons, and findings with the same headline, add their line. */
export function answerOf(verdict: Verdict, language: Language): Answer | undefined {
  return answerIn(verdict, (finding) => say(finding, language));
}

/** As `answerOf`, for a surface that says less. */
export function answerIn(verdict: Verdict, speak: Speak): Answer | undefined {
  const [first, ...others] = verdict.findings.filter(
    (finding, index) => index === 0 || isWanted(finding, verdict),
  );
  if (first === undefined) return undefined;
  const { headline } = speak(first);
  const belongs = (finding: Finding) => isReason(finding) || speak(finding).headline === headline;
  const findings = [first, ...others.filter(belongs)];
  return {
    headline,
    lines: unique(findings.map((finding) => speak(finding).line)).slice(0, mostLines),
    findings,
    beside: saidOnce(
      others.filter((finding) => !belongs(finding)),
      speak,
    ),
  };
}

/** Without those that would only say again what another says. */
function saidOnce(findings: readonly Finding[], speak: Speak): readonly Finding[] {
  const texts = findings.map((finding) => {
    const { headline, line } = speak(finding);
    return headline + line;
  });
  return findings.filter((_, index) => texts.indexOf(texts[index] ?? "") === index);
}

function isReason({ message }: Finding): boolean {
  return reasons.includes(message);
}

function isWanted(finding: Finding, { gap }: Verdict): boolean {
  return gapsWithReasons.includes(gap) || !isReason(finding);
}

function unique(lines: readonly string[]): readonly string[] {
  return lines.filter((line, index) => lines.indexOf(line) === index);
}
