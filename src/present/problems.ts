/** What is wrong, or open, with a Zoom meeting that is about to be called: what is said outside the pane. */
import type { Finding } from "../license/finding";
import type { Verdict } from "../license/verdict";
import type { Language } from "../policy/policy";
import type { Said } from "../words/finding-text";
import { sentence } from "../words/sentence";
import { sayWarning } from "../words/warnings";
import { answerIn } from "./answer";

/** What notes say outside the pane. */
const silence: Said = { headline: "", line: "" };

export interface Problem {
  readonly headline: string;
  readonly lines: readonly string[];
}

/** The gravest first; empty where no Zoom meeting was found, for attendees, and where only notes remain. */
export function problemsOf(verdict: Verdict, language: Language): readonly Problem[] {
  if (verdict.service.kind !== "zoom" || isAttendees(verdict)) return [];
  const speak = (finding: Finding) => sayWarning(finding, language) ?? silence;
  const findings = verdict.findings.filter(({ severity }, index) => index === 0 || severity !== "note");
  const answer = answerIn({ ...verdict, findings }, speak);
  if (answer === undefined) return [];
  const problems = [answer, ...answer.beside.map((finding) => problemOf(speak(finding)))];
  return (isProblem(verdict) ? problems : problems.slice(1)).filter(({ headline }) => headline !== "");
}

function problemOf({ headline, line }: Said): Problem {
  return { headline, lines: [line] };
}

/** The sentences of a problem, its headline first. */
export function sentencesOf({ headline, lines }: Problem): readonly string[] {
  return [sentence(headline), ...lines];
}

function isAttendees({ findings: [first] }: Verdict): boolean {
  return first?.message === "attendee" || first?.message === "partnersMeeting";
}

function isProblem({ need, gap, findings }: Verdict): boolean {
  return need === "needed" || need === "depends" || gap !== "none" || findings[0]?.severity === "error";
}
