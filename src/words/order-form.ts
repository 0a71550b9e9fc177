/** What the forms say that order a license and give notice of one. */
import type { Day } from "../invite/invite";
import type { FieldNote, FieldProblem } from "../order/check-field";
import type { Language } from "../policy/policy";
import { daOrderForm } from "./da/order-form";
import { enOrderForm } from "./en/order-form";

/** A sentence for each problem of a field, made of what the problem carries. */
export type ProblemTexts = {
  readonly [Code in FieldProblem["code"]]: (
    problem: Extract<FieldProblem, { readonly code: Code }>,
  ) => string;
};

export interface OrderFormText {
  readonly problems: ProblemTexts;
  readonly notes: Readonly<Record<FieldNote, string>>;
  readonly forAll: string;
  readonly name: string;
  readonly person: (number: number) => string;
  readonly remember: string;
  readonly rememberHint: string;
  /** The price of one license, or of several and of them all. */
  readonly price: (
    licenses: number,
    each: number,
    price: { currency: string; per: "month" | "year" },
  ) => string;
  readonly mailGoesTo: (address: string) => string;
  readonly writeMail: string;
  readonly writeText: string;
  readonly toCorrect: (fields: number) => string;
  readonly opened: string;
  readonly notOpened: string;
  readonly written: string;
  readonly to: string;
  readonly subject: string;
  readonly copyText: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly openTicket: string;

  readonly endTitle: string;
  readonly endFrom: string;
  readonly endFromHint: string;
  readonly writeEnding: string;
  readonly keepLastDay: (lastDay: Day) => string;
}

export const orderFormWords: Readonly<Record<Language, OrderFormText>> = {
  da: daOrderForm,
  en: enOrderForm,
};

export function sayFieldProblem(problem: FieldProblem, { problems }: OrderFormText): string {
  return sayWith(problems, problem);
}

function sayWith<Code extends FieldProblem["code"]>(
  texts: ProblemTexts,
  problem: Extract<FieldProblem, { readonly code: Code }>,
): string {
  return texts[problem.code](problem);
}
