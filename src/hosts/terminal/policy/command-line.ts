import { parseArgs } from "node:util";
import type { Language } from "../../../policy/policy";
import { languageFor } from "../../../words/language";
import { policyCheckWords } from "../../../words/policy-check";
import { terminalWords } from "../../../words/terminal-words";
import { faultOf } from "../options";
import { sayUsageFault } from "../usage";

export interface PolicyCommand {
  readonly file: string;
  /** A file, or the id of a built-in policy. */
  readonly against: string | undefined;
  readonly language: Language;
}

/** What is to be done, or what to answer instead: the help, or why nothing can be done. */
export type CommandLine = PolicyCommand | { readonly help: string } | { readonly fault: string };

const known = {
  against: { type: "string" },
  language: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const languages: readonly Language[] = ["da", "en"];

/** Reads the arguments after the program's name; without `--language` the language is the system's. */
export function readPolicyCommand(args: readonly string[], systemLanguage: string | undefined): CommandLine {
  const system = languageFor(systemLanguage);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    const language = languages.find((each) => each === (values.language ?? system));
    if (language === undefined)
      return withHelp(terminalWords[system].unknownLanguage(values.language ?? ""), system);
    if (values.help) return { help: policyCheckWords[language].usage };
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return withHelp(policyCheckWords[language].oneFile, language);
    return { file, against: values.against, language };
  } catch (error) {
    return { fault: sayUsageFault(faultOf(error, system)) };
  }
}

function withHelp(fault: string, language: Language): CommandLine {
  return { fault: `${fault} ${terminalWords[language].seeHelp}` };
}
