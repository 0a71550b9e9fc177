import type { Policy } from "../../policy/policy";
import { citesOn } from "../citing";
import type { Finding, Fix } from "../finding";
import { institutionOfLink } from "../institutions";
import { isCalledByOthers } from "../partners";
import type { Rule } from "../rule";
import type { Situation } from "../situation";
import type { Decision } from "../verdict";

/** What the words hint at beside the rules of use (A18-A22): a hint, silenced by the user's word, and nothing of the text. */
export const purpose: Rule = {
  id: "purpose",
  remark: true,
  check(situation, decision) {
    const { service, invite } = situation;
    if (isSilent(situation)) return undefined;
    if (service.kind === "other" || service.kind === "lookalike" || invite.cancelled) return undefined;
    const findings =
      invite.role === "attendee" ? hintsForAttendees(situation) : hintsForOrganizers(situation, decision);
    return findings.length === 0 ? undefined : { findings };
  },
};

/** Nothing is hinted at, as with most invites. */
function isSilent({
  purpose: { cpr, patients, confidential, university },
  amongInstitutions,
}: Situation): boolean {
  return cpr === undefined && patients === undefined && !(confidential || university || amongInstitutions);
}

/** Only what is clear, and nothing about meetings that others called: those may be attended (A21). */
function hintsForAttendees(situation: Situation): readonly Finding[] {
  const { purpose: read, invite, policy } = situation;
  return read.patients === "firm" && !isCalledByOthers(invite, policy) ? patientsHint(situation) : [];
}

function hintsForOrganizers(situation: Situation, decision: Decision | undefined): readonly Finding[] {
  return [
    ...patientsHint(situation),
    ...cprHint(situation),
    ...confidentialHint(situation),
    ...universityHint(situation, decision),
  ];
}

function patientsHint({ purpose: { patients }, policy, answers, invite }: Situation): readonly Finding[] {
  if (patients === undefined || answers.aboutPatients !== undefined || !forbidsPatients(policy)) return [];
  return [
    {
      ...hint(patients === "firm"),
      message: "patientsHint",
      params: { firm: patients === "firm" },
      cites: citesOn(policy, "patients"),
      fixes: invite.role === "attendee" ? [] : answersAbout(policy),
    },
  ];
}

/** A number is in the way whether or not the meeting is about patients; the user may say that it is none. */
function cprHint({ purpose: { cpr }, policy, answers }: Situation): readonly Finding[] {
  if (cpr === undefined || answers.aboutPatients === false || !forbidsPatients(policy)) return [];
  return [
    {
      ...hint(cpr === "firm"),
      message: "cprHint",
      params: { firm: cpr === "firm" },
      cites: [...citesOn(policy, "personal-data"), ...citesOn(policy, "patients")],
      fixes: answers.aboutPatients === undefined ? answersAbout(policy) : [],
    },
  ];
}

function confidentialHint({ purpose: { confidential }, policy, answers }: Situation): readonly Finding[] {
  const rule = policy.use.rules.find(({ kind, topic }) => kind === "required" && topic === "purpose");
  if (!confidential || answers.confidential === false || rule === undefined) return [];
  const params = { rule: rule.text };
  const fixes: readonly Fix[] = [{ id: "say-confidential", confidential: false }];
  return [{ ...hint(false), message: "confidentialHint", params, cites: rule.cites, fixes }];
}

function universityHint(situation: Situation, decision: Decision | undefined): readonly Finding[] {
  const { purpose: read, policy, answers, service, amongInstitutions } = situation;
  const cites = citesOn(policy, "institution");
  const isHinted = read.university || amongInstitutions;
  if (!isHinted || cites.length === 0 || answers.institutionWork !== undefined) return [];
  if (decision?.gap === "use-another-tool" || institutionOfLink(service, policy) !== undefined) return [];
  return [{ ...hint(false), message: "universityHint", params: {}, cites, fixes: institutionAnswers }];
}

function hint(firm: boolean): Pick<Finding, "rule" | "severity"> {
  return { rule: "purpose", severity: firm ? "warning" : "note" };
}

function forbidsPatients({ use }: Policy): boolean {
  return use.rules.some(({ kind, topic }) => kind === "forbidden" && topic === "patients");
}

/** It is about patients, or it is not; and where such talks may be held. */
function answersAbout({ use }: Policy): readonly Fix[] {
  const answers: readonly Fix[] = [
    { id: "say-purpose", aboutPatients: false },
    { id: "say-purpose", aboutPatients: true },
  ];
  return use.alternative === null ? answers : [...answers, { id: "use-alternative" }];
}

const institutionAnswers: readonly Fix[] = [
  { id: "say-institution", institutionWork: true },
  { id: "say-institution", institutionWork: false },
];
