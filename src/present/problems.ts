/** What is wrong, or open, with a Zoom meeting that is about to be called: what is said outside the pane. */
import type { Verdict } from "../license/verdict";
import type { Language } from "../policy/policy";
import { say } from "../words/say";
import { sentence } from "../words/sentence";
import { answerOf, type Answer } from "./answer";

export interface Problem {
  readonly headline: string;
  readonly lines: readonly string[];
}

/** The gravest first; empty where no Zoom meeting was found, for attendees, and where only notes remain. */
export function problemsOf(verdict: Verdict, language: Language): readonly Problem[] {
  const answer = answerOf(verdict, language);
  if (answer === undefined || verdict.service.kind !== "zoom" || isAttendees(answer)) return [];
  const beside = answer.beside
    .filter(({ severity }) => severity !== "note")
    .map((finding) => {
      const { headline, line } = say(finding, language);
      return { headline, lines: [line] };
    });
  return isProblem(verdict) ? [answer, ...beside] : beside;
}

/** The sentences of a problem, its headline first. */
export function sentencesOf({ headline, lines }: Problem): readonly string[] {
  return [sentence(headline), ...lines];
}

function isAttendees({ findings }: Answer): boolean {
  return findings.some(({ message }) => message === "attendee" || message === "partnersMeeting");
}

function isProblem({ need, gap, findings }: Verdict): boolean {
  return need === "needed" || need === "depends" || gap !== "none" || findings[0]?.severity === "error";
}
