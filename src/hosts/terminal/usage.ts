import { terminalWords } from "../../words/terminal-words";
import type { UsageFault } from "./options";

/** What is wrong with the command line, and where to look. */
export function sayUsageFault({ fault, found, language }: UsageFault): string {
  const words = terminalWords[language];
  const said = fault === "noFiles" ? words.noFiles : words[fault](found);
  return `${said} ${words.seeHelp}`;
}
