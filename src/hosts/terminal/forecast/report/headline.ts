import type { Language } from "../../../../policy/policy";
import { forecastWords } from "../../../../words/forecast-words";
import type { Price, Summary } from "./summary";

/** The answer in one line: how many need a license, and what that costs. */
export function headlineOf(summary: Summary, language: Language): string {
  const { headline } = forecastWords[language];
  const { holders, licenses, price, forecast } = summary;
  if (price === undefined) return headline.shared(forecast.policy.organization.name[language]);
  if (holders.length === 0) return headline.noMeetings;
  if (licenses === 0) return headline.nobody(holders.length);
  return headline.needed(licenses, holders.length, costOf(licenses, price, language));
}

/** What the answer could become: with what is not known, and with shorter meetings. */
export function factsOf(
  { licenses, undecided, avoidable, price }: Summary,
  language: Language,
): readonly string[] {
  const { undecided: more, saving } = forecastWords[language];
  if (price === undefined) return [];
  const most = licenses + undecided;
  return [
    ...(avoidable > 0 ? [saving(avoidable, costOf(avoidable, price, language))] : []),
    ...(undecided > 0 ? [more(undecided, most, costOf(most, price, language))] : []),
  ];
}

/** What so many licenses cost, in the policy's own unit of time. */
export function costOf(licenses: number, { amount, currency, per }: Price, language: Language): string {
  return forecastWords[language].cost(licenses * amount, currency, per);
}
