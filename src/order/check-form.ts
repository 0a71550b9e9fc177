/** The form that asks for licenses: what an order needs once, and a block for each person who gets one. */
import { addressKey } from "../invite/address";
import type { OrderField } from "../policy/policy";
import { checkField } from "./check-field";
import type { FieldNote, FieldProblem, FormContext } from "./check-field";
import { isMailAddress } from "./mail-address";
import { oneLine } from "./one-line";

/** What was typed, by field id. */
export type Typed = Readonly<Record<string, string>>;

export interface TypedHolder {
  /** As known from the invite or from "who holds it"; may be empty, for no policy asks for it. */
  readonly name: string;
  /** The holder's own address where it is known, for a letter whose fields ask for none; may be empty. */
  readonly address: string;
  readonly values: Typed;
}

export interface OrderForm {
  readonly order: Typed;
  /** At least one. */
  readonly holders: readonly TypedHolder[];
}

export interface FieldPlace {
  readonly field: string;
  /** Which holder's block, from 0; `undefined` = asked once for the order. */
  readonly holder: number | undefined;
}

export type PlacedProblem = FieldPlace & { readonly problem: FieldProblem };
export type PlacedNote = FieldPlace & { readonly note: FieldNote };

export interface FormCheck {
  /** The form as it goes into the letter; valid only without problems. */
  readonly form: OrderForm;
  /** In the order of the form. */
  readonly problems: readonly PlacedProblem[];
  readonly notes: readonly PlacedNote[];
}

/** The place of a holder's name, which is no field of the policy. */
export const nameField = "holder-name";

export function checkForm(fields: readonly OrderField[], form: OrderForm, context: FormContext): FormCheck {
  const order = checkBlock(fieldsPer(fields, "order"), form.order, { context, holder: undefined });
  const holders = form.holders.map((typed, holder) =>
    checkBlock(fieldsPer(fields, "holder"), typed.values, { context, holder }),
  );
  const all = [order, ...holders];
  return {
    form: { order: order.values, holders: form.holders.map((typed, at) => cleaned(typed, holders[at])) },
    problems: [
      ...flat(all.map(({ problems }) => problems)),
      ...nameProblems(form.holders, context),
      ...repeatedHolders(fields, holders),
    ],
    notes: flat(all.map(({ notes }) => notes)),
  };
}

export function fieldsPer(fields: readonly OrderField[], per: OrderField["per"]): readonly OrderField[] {
  return fields.filter((field) => field.per === per);
}

interface Block {
  readonly values: Typed;
  readonly problems: readonly PlacedProblem[];
  readonly notes: readonly PlacedNote[];
}

function cleaned({ name, address }: TypedHolder, block: Block | undefined): TypedHolder {
  const known = oneLine(address);
  return { name: oneLine(name), address: isMailAddress(known) ? known : "", values: block?.values ?? {} };
}

interface BlockContext {
  readonly context: FormContext;
  readonly holder: number | undefined;
}

function checkBlock(fields: readonly OrderField[], typed: Typed, { context, holder }: BlockContext): Block {
  const values: Record<string, string> = {};
  const problems: PlacedProblem[] = [];
  const notes: PlacedNote[] = [];
  for (const field of fields) {
    const { value, problem, note } = checkField(field, typed[field.id] ?? "", context);
    values[field.id] = value;
    if (problem !== undefined) problems.push({ field: field.id, holder, problem });
    if (note !== undefined) notes.push({ field: field.id, holder, note });
  }
  return { values, problems, notes };
}

function nameProblems(
  holders: readonly TypedHolder[],
  { looksLikeCpr }: FormContext,
): readonly PlacedProblem[] {
  return flat(
    holders.map(({ name }, holder) =>
      looksLikeCpr(name) ? [{ field: nameField, holder, problem: { code: "cpr" } }] : [],
    ),
  );
}

/** The license is personal: two blocks for one address are one person twice. */
function repeatedHolders(fields: readonly OrderField[], blocks: readonly Block[]): readonly PlacedProblem[] {
  const mail = fields.find(({ check, per }) => check === "email" && per === "holder")?.id;
  if (mail === undefined) return [];
  const keys = blocks.map(({ values }) => addressKey(values[mail] ?? ""));
  return flat(
    keys.map((key, holder) =>
      key !== "" && keys.indexOf(key) < holder
        ? [{ field: mail, holder, problem: { code: "same-holder" } }]
        : [],
    ),
  );
}

function flat<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  return lists.reduce<readonly Item[]>((all, list) => all.concat(list), []);
}
