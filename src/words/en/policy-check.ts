/** What `npm run policy` says around a policy. */
import type { PolicyCheckWords } from "../policy-check";
import { enForms } from "./forms";

const { count, list, number } = enForms;

export const enPolicyCheck: PolicyCheckWords = {
  usage: `Usage: npm run policy -- FILE.json [options]

Checks a policy.json as the pane does, and says in words what it means.

  --against OTHER     show which of the ready-made invites get another answer than by
                      OTHER: a file, or the id of a built-in policy
  --language da|en    answer in Danish or English
  --help              show this help

Exit code: 0 when the file can be used, 1 when it can't, 2 when it can't be read.`,
  oneFile: "Name one file.",
  isNeither: (name, known) => `${name} is neither a file nor a built-in policy (${list(known)}).`,
  refused: (problems) => `It can't be used: ${count(problems, "error", "errors")}.`,
  good: "It can be used.",
  against: (changed, all, other) =>
    `${number(changed)} of ${count(all, "ready-made invite", "ready-made invites")} get another answer than by ${other}`,
};
