import { existsSync, readFileSync } from "node:fs";
import { packs } from "../../../policy/packs";
import type { Language } from "../../../policy/policy";
import { readPolicy, type PolicyReading } from "../../../policy/read-policy";
import { policyCheckWords } from "../../../words/policy-check";
import { terminalWords } from "../../../words/terminal-words";
import { fileFaultOf } from "../calendar-source";
import { plainPath } from "../plain-path";

/** A policy file as it was read, or why it could not be. */
export type PolicySource = PolicyReading | { readonly unreadable: string };

/** Reads a policy file as the pane does. */
export function policyInFile(file: string, language: Language): PolicySource {
  try {
    return readPolicy(readFileSync(file, "utf8"));
  } catch (error) {
    const fault = fileFaultOf(error);
    if (fault === undefined) throw error;
    return { unreadable: `${plainPath(file)}: ${terminalWords[language].faults[fault]}` };
  }
}

/** The built-in policy of that id, or the one in the file of that name. */
export function policyNamed(name: string, language: Language): PolicySource {
  const policy = packs.find(({ id }) => id === name);
  if (policy !== undefined) return { ok: true, policy };
  if (existsSync(name)) return policyInFile(name, language);
  const known = packs.map(({ id }) => id);
  return { unreadable: policyCheckWords[language].isNeither(plainPath(name), known) };
}
