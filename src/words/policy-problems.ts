/** The languages: what can be wrong with a policy file. */
import type { Language } from "../policy/policy";
import type { Problem, ProblemCode } from "../policy/problem";
import { daPolicyProblems } from "./da/policy-problems";
import { enPolicyProblems } from "./en/policy-problems";
import { isolated } from "./isolate";

/** What was found, and what may stand there. */
export interface FoundAndAllowed {
  /** In an isolate: what a file says is foreign. */
  readonly found: string;
  /** The same for where only known words, numbers and dates are found. */
  readonly plain: string;
  readonly number: number;
  readonly allowed: readonly (string | number)[];
}

export type PolicyProblemText = {
  readonly [Code in ProblemCode]: (problem: FoundAndAllowed) => string;
};

const policyProblems: Readonly<Record<Language, PolicyProblemText>> = {
  da: daPolicyProblems,
  en: enPolicyProblems,
};

/** A problem as one or two sentences: what was found, and what may stand there; what it quotes of the file stands in isolates. */
export function sayPolicyProblem({ code, found, allowed }: Problem, language: Language): string {
  const plain = String(found ?? "");
  return policyProblems[language][code]({ found: isolated(plain), plain, number: Number(found), allowed });
}
