import { readFileSync } from "node:fs";
import { packs } from "../../../../policy/packs";
import type { Policy } from "../../../../policy/policy";
import { forecastCommandWords } from "../../../../words/forecast-command-words";
import { terminalWords } from "../../../../words/terminal-words";
import { fileFaultOf } from "../../calendar-source";
import { plainPath } from "../../plain-path";
import { problemReport } from "../../policy/policy-report";
import { policyNamed } from "../../policy/policy-source";
import { readAliases } from "../tables/aliases";
import type { TableFault } from "../tables/csv-rows";
import { readGroups } from "../tables/groups";
import type { ReportOptions } from "./report-options";

/** What the meetings are judged by, beside the calendars. */
export interface Inputs {
  readonly policy: Policy;
  readonly groupSizes: Readonly<Record<string, number>>;
  readonly aliases: ReadonlyMap<string, string>;
}

type Language = ReportOptions["language"];

const mostFaults = 20;

/** Reads the policy and the tables that were named; any one that is bad is refused whole, in lines that say why. */
export function readInputs(options: ReportOptions): Inputs | { readonly wrong: readonly string[] } {
  const policy = policyIn(options);
  const groups =
    options.groups === undefined ? { sizes: {} } : tableIn(options.groups, options.language, readGroups);
  const aliases =
    options.aliases === undefined
      ? { aliases: new Map<string, string>() }
      : tableIn(options.aliases, options.language, readAliases);
  if ("policy" in policy && "sizes" in groups && "aliases" in aliases)
    return { policy: policy.policy, groupSizes: groups.sizes, aliases: aliases.aliases };
  return { wrong: [policy, groups, aliases].flatMap((each) => ("wrong" in each ? each.wrong : [])) };
}

interface Wrong {
  readonly wrong: readonly string[];
}

function policyIn({ policy: named, language }: ReportOptions): { readonly policy: Policy } | Wrong {
  if (named === undefined) return { policy: packs[0] };
  const source = policyNamed(named, language);
  if ("unreadable" in source) return { wrong: [source.unreadable] };
  return source.ok ? source : { wrong: [problemReport(named, source.problems, language)] };
}

function tableIn<T>(
  path: string,
  language: Language,
  read: (text: string) => T | { readonly faults: readonly TableFault[] },
): T | Wrong {
  const text = textOf(path, language);
  if (typeof text !== "string") return text;
  const table = read(text);
  return isRefused(table) ? { wrong: sayTable(path, language, table.faults) } : table;
}

function isRefused(table: unknown): table is { readonly faults: readonly TableFault[] } {
  return typeof table === "object" && table !== null && "faults" in table;
}

function sayTable(path: string, language: Language, faults: readonly TableFault[]): readonly string[] {
  const { tables, badTable } = forecastCommandWords[language];
  const plain = plainPath(path);
  const said = faults
    .slice(0, mostFaults)
    .map(({ line, fault, found }) => `${plain}:${line}: ${tables[fault](plainPath(found.slice(0, 60)))}`);
  return [...said, badTable(plain, faults.length)];
}

function textOf(path: string, language: Language): string | Wrong {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const fault = fileFaultOf(error);
    if (fault === undefined) throw error;
    return { wrong: [`${plainPath(path)}: ${terminalWords[language].faults[fault]}`] };
  }
}
