import { parseArgs } from "node:util";
import type { Language } from "../../policy/policy";
import { languageFor } from "../../words/language";

/** What the command line asks for. */
export interface Options {
  readonly files: readonly string[];
  readonly as: string | undefined;
  /** The id of a policy; left out: each organizer's own. */
  readonly policy: string | undefined;
  readonly language: Language;
  readonly json: boolean;
}

/** Why a command line cannot be carried out, and in which language to say so. */
export interface UsageFault {
  readonly fault:
    "noFiles" | "unknownOption" | "needsValue" | "takesNoValue" | "unknownLanguage" | "notAnAddress";
  /** The option or the value at fault. */
  readonly found: string;
  readonly language: Language;
}

export type CommandLine = { readonly options: Options } | { readonly help: Language } | UsageFault;

const languages: readonly Language[] = ["da", "en"];

const known = {
  as: { type: "string" },
  policy: { type: "string" },
  language: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the arguments after the program's name; without `--language` the language is the system's. */
export function readCommandLine(args: readonly string[], systemLanguage: string | undefined): CommandLine {
  const language = languageFor(systemLanguage);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    return commandLineOf(values, positionals, language);
  } catch (error) {
    return faultOf(error, language);
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof known; allowPositionals: true }>>["values"];

function commandLineOf(values: Values, files: readonly string[], system: Language): CommandLine {
  const { as, policy, language: said, json = false, help = false } = values;
  const language = languages.find((each) => each === said);
  if (said !== undefined && language === undefined) return usageFault("unknownLanguage", said, system);
  const options = { files, as, policy, language: language ?? system, json };
  return help ? { help: options.language } : checked(options);
}

function checked(options: Options): CommandLine {
  const { files, as, language } = options;
  if (as !== undefined && !/^[^@\s]+@[^@\s]+$/.test(as.trim()))
    return usageFault("notAnAddress", as, language);
  return files.length === 0 ? usageFault("noFiles", "", language) : { options };
}

function usageFault(fault: UsageFault["fault"], found: string, language: Language): UsageFault {
  return { fault, found, language };
}

/** Node says it in English, and quotes the option; what it says of nothing else is a fault of ours. */
export function faultOf(error: unknown, language: Language): UsageFault {
  const { code, message } = error as NodeJS.ErrnoException;
  const [, found = ""] = /'(-[^' ]*)/.exec(message) ?? [];
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return usageFault("unknownOption", found, language);
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw error;
  const takesNone = message.includes("does not take an argument");
  return usageFault(takesNone ? "takesNoValue" : "needsValue", found, language);
}
