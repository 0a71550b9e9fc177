/** What the organizer can do about the findings. */
import type { Finding, Fix } from "../license/finding";
import type { Verdict } from "../license/verdict";
import type { Language, Policy } from "../policy/policy";
import { viewWords, type ViewWords } from "../words/view-words";
import type { FixView } from "./pane-view";
import type { Reading } from "./reading";

/** Each fix once, those of the answer first; the first of all is the primary one where it is a deed. */
export function fixesOf(reading: Reading): readonly FixView[] {
  if (reading.invite.role === "attendee") return [];
  return wantedFixes(reading.verdict).map((fix, index) => ({
    ...fixView(fix, reading),
    primary: index === 0 && isDeed(fix),
  }));
}

/** What the organizer can answer to a finding beside the verdict, right there. */
export function answersTo(finding: Finding, reading: Reading): readonly FixView[] {
  if (reading.invite.role === "attendee") return [];
  return finding.fixes.filter(isAnswer).map((fix) => fixView(fix, reading));
}

function fixView(fix: Fix, { policy, language }: Reading): FixView {
  return {
    fix,
    label: labelOf(fix, policy, language),
    primary: false,
    url: fix.id === "use-alternative" ? (policy.use.alternative?.url ?? undefined) : undefined,
  };
}

function wantedFixes(verdict: Verdict): readonly Fix[] {
  const wanted: Fix[] = [];
  verdict.findings.forEach(({ fixes }, index) => {
    for (const fix of fixes) {
      const besideVerdict = index > 0 && isAnswer(fix);
      if (besideVerdict || !solves(fix, verdict) || wanted.some((other) => isSame(fix, other))) continue;
      wanted.push(fix);
    }
  });
  return wanted;
}

function isAnswer({ id }: Fix): boolean {
  return answers.includes(id);
}

/** A license is ordered only where a license is what is missing: never for a shared mailbox, nor where it solves nothing. */
function solves({ id }: Fix, { gap }: Verdict): boolean {
  return id !== "order-license" || gap === "order";
}

function isSame(a: Fix, b: Fix): boolean {
  if (a.id === "say-group-size" && b.id === "say-group-size")
    return a.address === b.address && a.name === b.name;
  return a.id === b.id;
}

/** What the words of the invite made us ask. */
const answers: readonly Fix["id"][] = ["say-purpose", "say-institution", "say-confidential"];

/** Numbers and yes or no are asked in fields of their own, and another solution is only named. */
const asked: readonly Fix["id"][] = [...answers, "say-group-size", "say-audience", "use-alternative"];

function isDeed({ id }: Fix): boolean {
  return !asked.includes(id);
}

function labelOf(fix: Fix, { use }: Policy, language: Language): string {
  if (fix.id === "use-alternative" && use.alternative !== null) return use.alternative.text[language];
  return labelIn(viewWords[language].fixes, fix);
}

function labelIn<Id extends Fix["id"]>(
  labels: ViewWords["fixes"],
  fix: Extract<Fix, { readonly id: Id }>,
): string {
  return labels[fix.id](fix);
}
