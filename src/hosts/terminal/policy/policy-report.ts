import type { Language, Policy } from "../../../policy/policy";
import type { Problem } from "../../../policy/problem";
import { summaryOf } from "../../../present/policy-summary";
import { withoutIsolates } from "../../../words/isolate";
import { policyCheckWords } from "../../../words/policy-check";
import { sayPolicyProblem } from "../../../words/policy-problems";
import type { Paint } from "../paint";
import { plainPath } from "../plain-path";
import { changedVerdicts, readyMade } from "./changed-verdicts";

/** Every problem on a line of its own, as compilers write them: file, line, column, path, sentence. */
export function problemReport(file: string, problems: readonly Problem[], language: Language): string {
  const lines = problems.map((problem) => {
    const { line, column, path } = problem;
    return `${plainPath(file)}:${line}:${column}: ${path}: ${sayPolicyProblem(problem, language)}`;
  });
  return withoutIsolates([...lines, policyCheckWords[language].refused(problems.length)].join("\n"));
}

/** What the policy means, part by part. */
export function meaningReport(policy: Policy, language: Language, paint: Paint): string {
  const parts = summaryOf(policy, language).map(({ title, lines }) =>
    [paint.title(title), ...lines.map((line) => `  ${line}`)].join("\n"),
  );
  const { name } = policy.organization;
  const head = `${paint.title(name[language])} (${policy.id})\n${paint.tone(policyCheckWords[language].good, "ok")}`;
  return [head, ...parts].join("\n\n");
}

interface Compared {
  readonly policy: Policy;
  readonly other: Policy;
  readonly language: Language;
}

/** The ready-made invites that get another answer, from what to what. */
export function changeReport({ policy, other, language }: Compared, paint: Paint): string {
  const changed = changedVerdicts(other, policy, language);
  const { against } = policyCheckWords[language];
  const blocks = changed.map(({ title, before, after }) =>
    [`  ${title}`, `    - ${before}`, `    + ${after}`].join("\n"),
  );
  const head = paint.title(against(changed.length, readyMade.length, other.organization.name[language]));
  return withoutIsolates([head, ...blocks].join("\n\n"));
}
