/** The languages: what the terminal says. */
import type { Language } from "../policy/policy";
import { daTerminal } from "./da/terminal";
import { enTerminal } from "./en/terminal";

export type TerminalWords = typeof daTerminal;

export const terminalWords: Readonly<Record<Language, TerminalWords>> = { da: daTerminal, en: enTerminal };
