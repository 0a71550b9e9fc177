/** One field of the form that asks for a license. */
import { addressKey } from "../invite/address";
import type { Day } from "../invite/invite";
import type { OrderField } from "../policy/policy";
import { checkEan } from "./ean";
import { isMailAddress } from "./mail-address";
import { oneLine } from "./one-line";
import { checkPsp, longestPsp } from "./psp";

export const longestText = 200;

/** What is wrong with a field, with the figures that the sentence needs. */
export type FieldProblem =
  | { readonly code: "empty" }
  | { readonly code: "too-long"; readonly length: number; readonly most: number }
  | { readonly code: "cpr" }
  | { readonly code: "ean-not-digits" }
  | { readonly code: "ean-digits"; readonly digits: number }
  | { readonly code: "ean-check-digit" }
  | { readonly code: "no-mail-address" }
  | { readonly code: "shared-mailbox" }
  | { readonly code: "same-holder" }
  | { readonly code: "no-day" }
  | { readonly code: "day-passed"; readonly today: Day }
  | { readonly code: "ends-anyway"; readonly until: Day };

/** Worth a second look, but no reason to refuse. */
export type FieldNote = "ean-not-danish" | "psp-unusual";

export interface FieldCheck {
  /** As it goes into the letter. */
  readonly value: string;
  readonly problem: FieldProblem | undefined;
  readonly note: FieldNote | undefined;
}

/** What a form's fields are checked with. */
export interface FormContext {
  /** Whether a text holds what looks like a Danish civil registration number. */
  readonly looksLikeCpr: (text: string) => boolean;
  /** Mailboxes of several people: they cannot hold a license. */
  readonly sharedMailboxes: readonly string[];
}

export function checkField(field: OrderField, typed: string, context: FormContext): FieldCheck {
  const value = oneLine(typed);
  if (value === "") return refused(value, { code: "empty" });
  if (value.length > longestText) return tooLong(value, longestText);
  const check = checks[field.check](value, context);
  // A location number is 13 digits and no civil registration number, whatever digits it begins with.
  const isEan = field.check === "ean" && check.problem === undefined;
  return !isEan && context.looksLikeCpr(value) ? refused(value, { code: "cpr" }) : check;
}

const checks: Readonly<Record<OrderField["check"], (value: string, context: FormContext) => FieldCheck>> = {
  text: accepted,
  email: checkMail,
  ean: checkEanField,
  psp: checkPspField,
};

function checkMail(value: string, { sharedMailboxes }: FormContext): FieldCheck {
  if (!isMailAddress(value)) return refused(value, { code: "no-mail-address" });
  const isShared = sharedMailboxes.some((address) => addressKey(address) === addressKey(value));
  return isShared ? refused(value, { code: "shared-mailbox" }) : accepted(value);
}

function checkEanField(value: string): FieldCheck {
  const check = checkEan(value);
  if (check.ok) return { ...accepted(check.ean), note: check.danish ? undefined : "ean-not-danish" };
  const { problem, digits } = check;
  if (problem === "digits") return refused(value, { code: "ean-digits", digits });
  return refused(value, { code: problem === "not-digits" ? "ean-not-digits" : "ean-check-digit" });
}

function checkPspField(value: string): FieldCheck {
  const check = checkPsp(value);
  if (!check.ok) return tooLong(value, longestPsp);
  return { ...accepted(check.psp), note: check.usual ? undefined : "psp-unusual" };
}

function accepted(value: string): FieldCheck {
  return { value, problem: undefined, note: undefined };
}

function refused(value: string, problem: FieldProblem): FieldCheck {
  return { value, problem, note: undefined };
}

function tooLong(value: string, most: number): FieldCheck {
  return refused(value, { code: "too-long", length: value.length, most });
}
