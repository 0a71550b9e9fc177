import type { Language } from "../../../../policy/policy";
import { forecastWords } from "../../../../words/forecast-words";
import { words } from "../../../../words/words";
import type { QuestionCount } from "../count/question-list";
import { plainName } from "./markup";
import { yearly, type Summary } from "./summary";

export interface QuestionRow {
  readonly what: string;
  /** From where on a license is needed; empty when it is not a matter of a number. */
  readonly decides: string;
  readonly meetings: string;
  readonly people: string;
}

/** What is not known, in words. */
export function questionRows({ forecast }: Summary, language: Language): readonly QuestionRow[] {
  const { number } = words[language].forms;
  const perYear = yearly(forecast);
  const limit = forecast.policy.plans.free?.groupMinutes;
  return forecast.questions.map((question) => ({
    what: whatOf(question, language),
    decides: decidesOf(question, limit, language),
    meetings: number(perYear(question.meetings)),
    people: number(question.holders),
  }));
}

function whatOf({ groups, about }: QuestionCount, language: Language): string {
  const { unknown } = forecastWords[language];
  if (groups.length > 0) return unknown.groups(groups.map(({ name, address }) => plainName(name || address)));
  return unknown.about[about] ?? unknown.other;
}

function decidesOf(
  { groups, about, more }: QuestionCount,
  limit: number | undefined,
  language: Language,
): string {
  const { unknown } = forecastWords[language];
  if (groups.length > 0) return unknown.members(more);
  if (about === "dependsOnDuration") return limit === undefined ? "" : unknown.minutes(limit);
  return more > 0 ? unknown.participants(more) : "";
}
