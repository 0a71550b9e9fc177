import type { Readable } from "node:stream";
import type { Policy } from "../../policy/policy";
import { withoutIsolates } from "../../words/isolate";
import { sayProblem } from "../../words/say-problem";
import { terminalWords } from "../../words/terminal-words";
import type { CalendarProblem } from "../calendar/calendar-event";
import type { ByteSource } from "../calendar/lines/utf8-chunks";
import { readCalendar } from "../calendar/read-calendar";
import { fileFaultOf, fileSource, streamSource } from "./calendar-source";
import { judged, type JudgedEvent } from "./judged-event";
import type { Options } from "./options";
import type { Output } from "./output";
import { plainPath } from "./plain-path";

export interface Assessing {
  readonly options: Options;
  readonly policy: Policy | undefined;
  readonly zone: string;
  readonly input: Readable;
  readonly events: Output;
  readonly problems: Output;
  readonly show: (event: JudgedEvent) => string;
}

/** Judges every event of every file; resolves to whether everything could be read. A file that cannot does not stop the others. */
export async function assessFiles(assessing: Assessing): Promise<boolean> {
  let whole = true;
  for (const file of assessing.options.files) whole = (await assessFile(file, assessing)) && whole;
  return whole;
}

async function assessFile(file: string, assessing: Assessing): Promise<boolean> {
  try {
    return await assessSource(file, await sourceOf(file, assessing.input), assessing);
  } catch (error) {
    const fault = fileFaultOf(error);
    if (fault === undefined) throw error;
    await assessing.problems.write(
      `${plainPath(file)}: ${terminalWords[assessing.options.language].faults[fault]}`,
    );
    return false;
  }
}

async function sourceOf(file: string, input: Readable): Promise<ByteSource> {
  return file === "-" ? streamSource(input) : fileSource(file);
}

async function assessSource(file: string, source: ByteSource, assessing: Assessing): Promise<boolean> {
  const { options, zone, policy, events, problems, show } = assessing;
  let whole = true;
  for (const part of readCalendar(source, { zone, as: options.as })) {
    if (part.kind === "problem") {
      whole = whole && part.severity !== "error";
      await problems.write(problemLine(file, part, options.language));
    } else {
      const isRead = await events.write(show(judged(part, file, { policy, language: options.language })));
      if (!isRead) return whole;
    }
  }
  return whole;
}

function problemLine(file: string, problem: CalendarProblem, language: Options["language"]): string {
  const said = withoutIsolates(sayProblem(problem, language));
  const text = problem.severity === "warning" ? terminalWords[language].warning(said) : said;
  return `${plainPath(file)}:${problem.line}: ${text}`;
}
