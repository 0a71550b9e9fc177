/** What a letter about licenses holds, as data; `words` writes it in the organization's language. */
import type { Language, OrderField, Policy, Route } from "../policy/policy";
import { fieldsPer } from "./check-form";
import type { OrderForm, Typed } from "./check-form";
import type { EndingDates } from "./ending";
import { oneLine } from "./one-line";

/** A mail for the user to look over and send. */
export interface Letter {
  /** One address and nothing else. */
  readonly to: string;
  readonly subject: string;
  /** Lines end with a line feed. */
  readonly body: string;
}

export interface LetterLine {
  readonly label: string;
  readonly value: string;
}

export interface LetterHolder {
  /** May be empty. */
  readonly name: string;
  /** Empty where it is not known or stands in a line of its own. */
  readonly address: string;
  readonly lines: readonly LetterLine[];
}

export interface LetterContent {
  readonly language: Language;
  /** The license by its name in that language, and the same with its article. */
  readonly license: string;
  readonly aLicense: string;
  readonly order: readonly LetterLine[];
  readonly holders: readonly LetterHolder[];
  /** Empty when not known. */
  readonly sender: string;
}

export interface OrderContent extends LetterContent {
  readonly price: {
    readonly each: number;
    readonly all: number;
    readonly currency: string;
    readonly per: "month" | "year";
  };
}

export interface EndingContent extends LetterContent {
  readonly dates: EndingDates;
}

export interface Writing {
  readonly policy: Policy;
  /** Checked: see `checkForm`. */
  readonly form: OrderForm;
  readonly sender: string;
}

/** What the order holds; `undefined` where no person can hold a license. */
export function orderContent(writing: Writing): OrderContent | undefined {
  const { license } = writing.policy;
  if (license.heldBy !== "person") return undefined;
  const { amount, currency, per } = license.price;
  const all = Math.round(amount * writing.form.holders.length * 100) / 100;
  return { ...contentOf(writing, license.request), price: { each: amount, all, currency, per } };
}

/** What the notice holds; `undefined` where no person holds a license. */
export function endingContent(writing: Writing, dates: EndingDates): EndingContent | undefined {
  const { license } = writing.policy;
  if (license.heldBy !== "person") return undefined;
  return { ...contentOf(writing, license.ending), dates };
}

function contentOf({ policy, form, sender }: Writing, route: Route): LetterContent {
  const { language } = policy.organization;
  const { name, indefinite } = policy.plans.licensed;
  const lines = (fields: readonly OrderField[], values: Typed) =>
    fields.map(({ id, label }) => ({ label: oneLine(label[language]), value: oneLine(values[id] ?? "") }));
  const asksForMail = route.fields.some(({ check, per }) => check === "email" && per === "holder");
  return {
    language,
    license: oneLine(name[language]),
    aLicense: oneLine(indefinite[language]),
    order: lines(fieldsPer(route.fields, "order"), form.order),
    holders: form.holders.map((holder) => ({
      name: oneLine(holder.name),
      address: asksForMail ? "" : oneLine(holder.address),
      lines: lines(fieldsPer(route.fields, "holder"), holder.values),
    })),
    sender: oneLine(sender),
  };
}
