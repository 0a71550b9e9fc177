/** What Outlook says when the invite is about to be sent. */
import type { Verdict } from "../license/verdict";
import type { Language } from "../policy/policy";
import { cutBetweenWords, fitSentences } from "./fit";
import { escapeNames } from "./markdown";
import { problemsOf, sentencesOf, type Problem } from "./problems";

export interface Alert {
  readonly text: string;
  /** The same with the headlines in bold, where the client shows Markdown. */
  readonly markdown: string;
}

/** Outlook refuses a longer message. */
const most = 500;
/** The four stars of a bold headline. */
const bold = 4;
const betweenProblems = "\n\n";

/** The problems, gravest first, in at most 500 characters, cut between them; `undefined` = let the invite go. */
export function presentAlert(verdict: Verdict, language: Language): Alert | undefined {
  const problems = problemsOf(verdict, language);
  if (problems.length === 0) return undefined;
  return { text: joined(problems, sentencesOf), markdown: joined(problems, inMarkdown) };
}

function inMarkdown(problem: Problem): readonly string[] {
  const [headline = "", ...lines] = sentencesOf(problem).map(escapeNames);
  return [`**${cutBetweenWords(headline, most - bold)}**`, ...lines];
}

function joined(problems: readonly Problem[], write: (problem: Problem) => readonly string[]): string {
  const [first = [], ...rest] = problems.map(write);
  let text = fitSentences(first, most);
  for (const sentences of rest) {
    const next = betweenProblems + sentences.join(" ");
    if (text.length + next.length > most) break;
    text += next;
  }
  return text;
}
