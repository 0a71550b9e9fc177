import type { Language } from "../../policy/policy";
import type { Problem } from "../../policy/problem";
import { policyFileWords } from "../../words/policy-file";
import { sayPolicyProblem } from "../../words/policy-problems";
import { Disclosure } from "../Disclosure";
import * as styles from "./PolicyProblems.module.css";

interface Props {
  readonly problems: readonly Problem[];
  readonly language: Language;
}

/** Every problem of a policy file: where it stands, what was found, and what may stand there. */
export function PolicyProblems({ problems, language }: Props) {
  const { showProblems, line } = policyFileWords[language];
  return (
    <Disclosure summary={showProblems}>
      {() => (
        <ul className={styles.list}>
          {problems.map((problem) => (
            <li key={problem.path + problem.code}>
              <code className={styles.path}>{problem.path}</code>
              {line(problem.line)}. {sayPolicyProblem(problem, language)}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
