/** The findings of a verdict, parted into the answer with its reasons and what is said beside it. */
import type { Finding, MessageId } from "../license/finding";
import type { Gap, Verdict } from "../license/verdict";
import type { Language } from "../policy/policy";
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

/** The first finding gives the headline; reasons, and findings with the same headline, add their line. */
export function answerOf(verdict: Verdict, language: Language): Answer | undefined {
  const [first, ...others] = verdict.findings;
  if (first === undefined) return undefined;
  const { headline } = say(first, language);
  const belongs = (finding: Finding) => isReason(finding) || say(finding, language).headline === headline;
  const findings = [first, ...others.filter((finding) => belongs(finding) && isWanted(finding, verdict))];
  return {
    headline,
    lines: unique(findings.map((finding) => say(finding, language).line)).slice(0, mostLines),
    findings,
    beside: saidOnce(
      others.filter((finding) => !belongs(finding) && isWanted(finding, verdict)),
      language,
    ),
  };
}

/** Without those that would only say again what another says. */
function saidOnce(findings: readonly Finding[], language: Language): readonly Finding[] {
  const texts = findings.map((finding) => {
    const { headline, line } = say(finding, language);
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
