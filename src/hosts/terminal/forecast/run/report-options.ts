import { parseArgs } from "node:util";
import type { Day } from "../../../../invite/invite";
import type { Language } from "../../../../policy/policy";
import { forecastCommandWords } from "../../../../words/forecast-command-words";
import { languageFor } from "../../../../words/language";
import { faultOf } from "../../options";
import { sayUsageFault } from "../../usage";
import { terminalWords } from "../../../../words/terminal-words";

/** A file that the forecast is written to. */
export interface ReportFile {
  readonly path: string;
  readonly form: "html" | "csv" | "json";
}

/** What the command line asks for when it asks for a forecast. */
export interface ReportOptions {
  readonly files: readonly string[];
  readonly reports: readonly ReportFile[];
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly groups: string | undefined;
  readonly aliases: string | undefined;
  readonly policy: string | undefined;
  readonly withSubjects: boolean;
  readonly language: Language;
}

export type ReportCommand =
  { readonly options: ReportOptions } | { readonly help: Language } | { readonly wrong: string };

const languages: readonly Language[] = ["da", "en"];

const known = {
  report: { type: "string", multiple: true },
  from: { type: "string" },
  to: { type: "string" },
  groups: { type: "string" },
  aliases: { type: "string" },
  policy: { type: "string" },
  "with-subjects": { type: "boolean" },
  language: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Whether the arguments ask for a forecast. */
export function asksForReport(args: readonly string[]): boolean {
  return args.some((arg) => arg === "--report" || arg.startsWith("--report="));
}

/** Reads the arguments after the program's name; what cannot be carried out is said in words. */
export function readReportCommand(
  args: readonly string[],
  systemLanguage: string | undefined,
): ReportCommand {
  const system = languageFor(systemLanguage);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    return commandOf(values, positionals, system);
  } catch (error) {
    return { wrong: sayUsageFault(faultOf(error, system)) };
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof known; allowPositionals: true }>>["values"];

function commandOf(values: Values, files: readonly string[], system: Language): ReportCommand {
  const language = languages.find((each) => each === values.language) ?? system;
  if (values.language !== undefined && values.language !== language)
    return { wrong: sayUsageFault({ fault: "unknownLanguage", found: values.language, language }) };
  if (values.help === true) return { help: language };
  const { report = [], from, to, groups, aliases, policy, "with-subjects": withSubjects = false } = values;
  const wrong = faultIn({ report, files, days: [from, to] }, language);
  if (wrong !== undefined) return { wrong: `${wrong} ${terminalWords[language].seeHelp}` };
  const reports = report.map((path) => ({ path, form: formOf(path) ?? "html" }));
  return { options: { files, reports, from, to, groups, aliases, policy, withSubjects, language } };
}

interface Said {
  readonly report: readonly string[];
  readonly files: readonly string[];
  readonly days: readonly [string | undefined, string | undefined];
}

function faultIn({ report, files, days }: Said, language: Language): string | undefined {
  const text = forecastCommandWords[language];
  const badReport = report.find((path) => formOf(path) === undefined);
  const badDay = days.find((day) => day !== undefined && !isDay(day));
  const [from = "", to = from] = days;
  if (files.length === 0) return terminalWords[language].noFiles;
  if (badReport !== undefined) return text.unknownReport(badReport);
  if (badDay !== undefined) return text.notADay(badDay);
  return to < from ? text.periodBackwards(from) : undefined;
}

function formOf(path: string): ReportFile["form"] | undefined {
  return (["html", "csv", "json"] as const).find((form) => path.toLowerCase().endsWith(`.${form}`));
}

/** A day that exists, between the years 1900 and 2200. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  if (!/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text) || Number.isNaN(date.getTime())) return false;
  return date.toISOString().startsWith(text);
}
