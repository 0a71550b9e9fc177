import { stringify } from "csv-stringify/sync";
import type { Language } from "../../../../policy/policy";
import { forecastWords } from "../../../../words/forecast-words";
import { plainName } from "./markup";
import type { HolderLine, Summary } from "./summary";

const numbers = [
  "meetings",
  "needed",
  "tooLong",
  "tooMany",
  "webinar",
  "justOver",
  "shortenable",
  "minutesOver",
  "depends",
  "beyond",
] as const;

/**
 * Everybody who holds meetings on Zoom, one a row, as RFC 4180 has it; with a byte order mark, by which spreadsheets
 * know UTF-8. What a spreadsheet would take for a formula has an apostrophe before it.
 */
export function csvReport({ holders }: Summary, language: Language): string {
  const { columns, status, who } = forecastWords[language];
  const hasSubjects = holders.some(({ subjects }) => subjects.length > 0);
  const head = [columns.name, columns.address, columns.status, ...numbers.map((name) => columns[name])];
  const rows = holders.map((holder) => [
    plainName(holder.name),
    plainName(holder.address),
    status[holder.standing],
    ...numbers.map((name) => holder[name]),
    ...(hasSubjects ? [subjectsOf(holder)] : []),
  ]);
  const all = [hasSubjects ? [...head, who.subjects] : head, ...rows];
  return stringify(all, { bom: true, escape_formulas: true, record_delimiter: "windows" });
}

function subjectsOf({ subjects }: HolderLine): string {
  return subjects.map(({ subject, count }) => `${plainName(subject)} (${count})`).join("; ");
}
