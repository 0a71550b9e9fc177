import type { Language } from "../../../../policy/policy";
import { forecastWords } from "../../../../words/forecast-words";
import { costOf } from "./headline";
import type { Summary } from "./summary";

/** How the numbers came about and what they leave out, line by line. */
export function basisOf(summary: Summary, language: Language): readonly string[] {
  const { basis } = forecastWords[language];
  return [
    basis.zoom,
    basis.series,
    ...(summary.scaled ? [basis.scaled] : []),
    ...leftOut(summary, language),
    ...readingOf(summary, language),
    basis.purpose,
    ...priceOf(summary, language),
  ];
}

/** Of the period, not of a year: they can be looked up. */
function leftOut({ forecast }: Summary, language: Language): readonly string[] {
  const { basis } = forecastWords[language];
  const { meetings, policy } = forecast;
  const capacity = policy.plans.licensed.participants ?? 0;
  const lines: readonly (readonly [number, (many: number) => string])[] = [
    [meetings["no-link"], basis.noLink],
    [meetings["other-service"], basis.otherService],
    [meetings.outsider, (many) => basis.outsider(many, policy.organization.domains)],
    [meetings.institution, basis.institution],
    [meetings.nobody, basis.nobody],
    [meetings.cancelled, basis.cancelled],
    [meetings.beyond, (many) => basis.beyond(many, capacity)],
  ];
  return lines.filter(([many]) => many > 0).map(([many, say]) => say(many));
}

function readingOf({ reading }: Summary, language: Language): readonly string[] {
  const { basis } = forecastWords[language];
  return [
    ...(reading.unfollowed > 0 ? [basis.unfollowed(reading.unfollowed)] : []),
    ...(reading.incomplete > 0 ? [basis.unread(reading.incomplete)] : []),
  ];
}

function priceOf({ price, forecast }: Summary, language: Language): readonly string[] {
  const { basis } = forecastWords[language];
  const { sources, license } = forecast.policy;
  const letters = new Set(license.cites.map((cite) => cite.charAt(0)));
  const cited = Object.keys(sources)
    .filter((letter) => letters.has(letter))
    .flatMap((letter) => sources[letter] ?? []);
  return [
    ...(price === undefined ? [] : [basis.price(costOf(1, price, language))]),
    ...cited.map(({ title, publisher, checked }) => basis.source(title, publisher, checked)),
  ];
}
