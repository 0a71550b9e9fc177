/** The languages: what the pane says of the policy file beside it. */
import type { Language } from "../policy/policy";
import { daPolicyFile } from "./da/policy-file";
import { enPolicyFile } from "./en/policy-file";

export interface PolicyFileText {
  readonly title: string;
  /** By whose rules the answer is all the same: the built-in ones, or those of the last good file. */
  readonly stillHolds: (organization: string, from: "built-in" | "last-good") => string;
  readonly refused: (problems: number) => string;
  readonly webPage: string;
  readonly unreachable: (status: number | undefined) => string;
  readonly showProblems: string;
  readonly line: (line: number) => string;
  readonly changed: string;
  /** What is said when an invite is sent follows other rules. */
  readonly otherOnSend: string;
}

export const policyFileWords: Readonly<Record<Language, PolicyFileText>> = {
  da: daPolicyFile,
  en: enPolicyFile,
};
