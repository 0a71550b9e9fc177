import { writeFileSync } from "node:fs";
import { forecastCommandWords } from "../../../../words/forecast-command-words";
import { withoutIsolates } from "../../../../words/isolate";
import { sayProblem } from "../../../../words/say-problem";
import { terminalWords } from "../../../../words/terminal-words";
import { fileFaultOf, fileSource } from "../../calendar-source";
import type { Output } from "../../output";
import { plainPath } from "../../plain-path";
import { forecastOf, type Period } from "../count/forecast";
import { csvReport } from "../report/csv-report";
import { headlineOf } from "../report/headline";
import { htmlPage } from "../report/html-page";
import { jsonReport } from "../report/json-report";
import { summaryOf, type Summary } from "../report/summary";
import { choosePeriod, newestYear } from "./choose-period";
import { findFiles, type FoundFile } from "./find-files";
import { readInputs, type Inputs } from "./inputs";
import { progressOn, type Screen } from "./progress";
import type { ReportOptions } from "./report-options";
import type { FileReport } from "./tally-file";
import { tallyFiles } from "./tally-files";
import { yearsIn } from "./years-in";

/** Where a forecast is made. */
export interface Place {
  readonly zone: string;
  /** The year of today, for calendars that say no year. */
  readonly year: number;
  readonly screen: Screen;
  readonly told: Output;
  readonly problems: Output;
}

/** Makes a forecast and writes its reports; resolves to whether all could be read and written. */
export async function forecastCommand(options: ReportOptions, place: Place): Promise<boolean> {
  const inputs = readInputs(options);
  const files = findFiles(options.files);
  const { noFiles } = forecastCommandWords[options.language];
  const wrong = "wrong" in inputs ? inputs.wrong : [noFiles].slice(files.length);
  if ("wrong" in inputs || wrong.length > 0) {
    for (const line of wrong) await place.problems.write(line);
    return false;
  }
  const { summary, reports } = await forecast(files, { options, inputs, place });
  await place.told.write(withoutIsolates(headlineOf(summary, options.language)));
  const written = await writeReports(summary, options, place);
  return (await sayUnread(files, reports, { options, place })) && written;
}

interface Work {
  readonly options: ReportOptions;
  readonly place: Place;
}

async function forecast(
  files: readonly FoundFile[],
  { options, inputs, place }: Work & { readonly inputs: Inputs },
): Promise<{ readonly summary: Summary; readonly reports: readonly FileReport[] }> {
  const period = periodOf(files, { options, place });
  const basis = { ...inputs, period: period.span, withSubjects: options.withSubjects };
  const passes = 2;
  const total = files.reduce((sum, { size }) => sum + size, 0) * passes;
  const progress = progressOn(place.screen, total, forecastCommandWords[options.language]);
  const { parts, reports } = await tallyFiles(files, { basis, zone: place.zone }, progress.add);
  progress.end();
  const reading = {
    files: files.length,
    incomplete: reports.filter(isIncomplete).length,
    unfollowed: reports.reduce((sum, { unfollowed }) => sum + unfollowed, 0),
  };
  return { summary: summaryOf(forecastOf(parts, { period, policy: inputs.policy }), reading), reports };
}

function periodOf(files: readonly FoundFile[], { options, place }: Work): Period {
  return choosePeriod(options, () => {
    const all = new Map<number, number>();
    for (const { path } of files)
      for (const [year, events] of yearsOf(path)) all.set(year, (all.get(year) ?? 0) + events);
    return newestYear(all, place.year);
  });
}

/** A file that cannot be read says no year, and is spoken of later. */
function yearsOf(path: string): ReadonlyMap<number, number> {
  try {
    return yearsIn(fileSource(path));
  } catch (error) {
    if (fileFaultOf(error) === undefined) throw error;
    return new Map();
  }
}

async function writeReports(
  summary: Summary,
  { reports, language }: ReportOptions,
  place: Place,
): Promise<boolean> {
  const text = forecastCommandWords[language];
  const write = {
    html: () => htmlPage(summary, language),
    csv: () => csvReport(summary, language),
    json: () => jsonReport(summary),
  };
  let whole = true;
  for (const { path, form } of reports) {
    const isWritten = tryToWrite(path, write[form]());
    whole = whole && isWritten;
    if (isWritten) await place.told.write(text.written(plainPath(path)));
    else await place.problems.write(text.notWritten(plainPath(path)));
  }
  return whole;
}

function tryToWrite(path: string, text: string): boolean {
  try {
    writeFileSync(path, text);
    return true;
  } catch (error) {
    if (fileFaultOf(error) === undefined) throw error;
    return false;
  }
}

function isIncomplete({ fault, errors }: FileReport): boolean {
  return fault !== undefined || errors > 0;
}

/** Names the files that could not be read, at the end, where they are seen. */
async function sayUnread(
  files: readonly FoundFile[],
  reports: readonly FileReport[],
  { options, place }: Work,
): Promise<boolean> {
  const unread = files.flatMap(({ path }, index) => {
    const report = reports[index];
    return report !== undefined && isIncomplete(report) ? [lineOf(path, report, options)] : [];
  });
  if (unread.length === 0) return true;
  await place.problems.write(forecastCommandWords[options.language].unreadFiles(unread.length));
  for (const line of unread) await place.problems.write(line);
  return false;
}

function lineOf(path: string, { fault, errors, first }: FileReport, { language }: ReportOptions): string {
  const { faults } = terminalWords[language];
  const many = forecastCommandWords[language].errors(errors, first?.line ?? 0);
  const why = first === undefined ? "" : withoutIsolates(sayProblem(first, language));
  return `${plainPath(path)}: ${fault === undefined ? `${many} ${why}` : faults[fault]}`;
}
