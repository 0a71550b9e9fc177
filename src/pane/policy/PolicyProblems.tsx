import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../policy/policy";
import type { Problem } from "../../policy/problem";
import { policyFileWords } from "../../words/policy-file";
import { sayPolicyProblem } from "../../words/policy-problems";
import { Disclosure } from "../Disclosure";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: "0", padding: "0" },
  item: { listStyle: "none" },
  path: { display: "block", fontFamily: tokens.fontFamilyMonospace, unicodeBidi: "isolate" },
});

interface Props {
  readonly problems: readonly Problem[];
  readonly language: Language;
}

/** Every problem of a policy file: where it stands, what was found, and what may stand there. */
export function PolicyProblems({ problems, language }: Props) {
  const styles = useStyles();
  const { showProblems, line } = policyFileWords[language];
  return (
    <Disclosure summary={showProblems}>
      {() => (
        <ul className={styles.list}>
          {problems.map((problem) => (
            <li key={problem.path + problem.code} className={styles.item}>
              <code className={styles.path}>{problem.path}</code>
              {line(problem.line)}. {sayPolicyProblem(problem, language)}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
