/** What there is to say of the policy file beside the pages. */
import type { InForce, PolicyFileFault } from "../policy/in-force";
import { sameOutsideThePane } from "../policy/outside-the-pane";
import { packs as builtIn } from "../policy/packs";
import type { Problem } from "../policy/problem";
import { isolated } from "../words/isolate";
import { policyFileWords, type PolicyFileText } from "../words/policy-file";
import type { Citing } from "./reading";

export interface PolicyFileView {
  /** For whoever reads the answer: by which rules it holds. */
  readonly forAll: readonly string[];
  readonly forAdministrator: readonly string[];
  readonly problems: readonly Problem[];
}

export interface PolicyFile {
  readonly policies: InForce;
  /** Other policies have come into force since a verdict was shown. */
  readonly rulesChanged: boolean;
  readonly role: "organizer" | "attendee";
}

/** Empty while all is well; `citing` is the policy that the answer rests on. */
export function presentPolicyFile(file: PolicyFile, citing: Citing): PolicyFileView {
  const { fault } = file.policies;
  const texts = policyFileWords[citing.language];
  const changed = file.rulesChanged ? [texts.changed] : [];
  const otherOnSend = isOtherOnSend(file) ? [texts.otherOnSend] : [];
  if (fault === undefined) return { forAll: changed, forAdministrator: otherOnSend, problems: [] };
  return {
    forAll: [...changed, stillHolds(file, citing, texts)],
    forAdministrator: [whatIsWrong(fault, texts), ...otherOnSend],
    problems: fault.kind === "refused" ? fault.problems : [],
  };
}

/** Whether what Outlook runs without the pane was built with other rules. Who takes part sends nothing. */
function isOtherOnSend({ policies: { own }, role }: PolicyFile): boolean {
  if (own === undefined || role === "attendee") return false;
  return !builtIn.some((pack) => pack.id === own.id && sameOutsideThePane(pack, own));
}

function stillHolds({ policies }: PolicyFile, { policy, language }: Citing, texts: PolicyFileText): string {
  const from = policy === policies.own ? "last-good" : "built-in";
  return texts.stillHolds(isolated(policy.organization.name[language]), from);
}

function whatIsWrong(fault: PolicyFileFault, texts: PolicyFileText): string {
  if (fault.kind === "refused") return texts.refused(fault.problems.length);
  return fault.kind === "web-page" ? texts.webPage : texts.unreachable(fault.status);
}
