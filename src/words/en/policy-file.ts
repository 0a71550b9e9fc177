import type { PolicyFileText } from "../policy-file";
import { enForms } from "./forms";

const { number, count } = enForms;

export const enPolicyFile: PolicyFileText = {
  title: "For the administrator",
  stillHolds: (organization, from) =>
    from === "built-in"
      ? `The answer above holds. It follows the built-in rules of ${organization}.`
      : `The answer above holds. It follows the last rules of ${organization} that were found good.`,
  refused: (problems) =>
    `policy.json is not in use. It has ${count(problems, "error", "errors")}, and it is taken whole or not at all.`,
  webPage: "policy.json is not in use. Its address answers with a web page.",
  unreachable: (status) =>
    status === undefined
      ? "We could not look whether there is a policy.json."
      : `policy.json could not be fetched. The server answered ${status}.`,
  showProblems: "See the errors",
  line: (line) => `Line ${number(line)}`,
  changed: "The rules were updated while the pane was open. The answer above follows the new ones.",
  otherOnSend:
    'What Outlook says when an invite is sent still follows other rules than this pane. Build again with "--env policy=policy.json".',
};
