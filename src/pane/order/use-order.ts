import { useState } from "react";
import { checkForm, fieldsPer, nameField, type FormCheck, type Typed } from "../../order/check-form";
import type { OrderField } from "../../policy/policy";
import { looksLikeCpr } from "../../purpose/cpr";
import type { Invite } from "../../invite/invite";
import type { KnownHolder } from "./known-holders";

/** The form as it stands: what is in each field, and what is wrong with it. */
export interface Order {
  readonly check: FormCheck;
  /** What stands in a field; `holder` undefined = asked once for the order. */
  readonly valueOf: (field: string, holder: number | undefined) => string;
  readonly type: (field: string, holder: number | undefined, value: string) => void;
}

interface Given {
  readonly fields: readonly OrderField[];
  readonly holders: readonly KnownHolder[];
  readonly remembered: Typed;
  readonly invite: Invite;
}

/** What is typed counts, else what is known of the person, else what was remembered. */
export function useOrder(given: Given): Order {
  const { fields, holders, invite } = given;
  const [typed, setTyped] = useState<Typed>({});
  const valueOf = (field: string, holder: number | undefined) =>
    typed[placeOf(field, holder)] ?? knownValue(given, field, holder) ?? "";
  const valuesOf = (per: OrderField["per"], holder: number | undefined): Typed =>
    Object.fromEntries(fieldsPer(fields, per).map(({ id }) => [id, valueOf(id, holder)]));
  const form = {
    order: valuesOf("order", undefined),
    holders: holders.map(({ address }, at) => ({
      name: valueOf(nameField, at),
      address,
      values: valuesOf("holder", at),
    })),
  };
  const { organizer } = invite;
  const sharedMailboxes = organizer?.sharedMailbox === true ? [organizer.address] : [];
  return {
    check: checkForm(fields, form, { looksLikeCpr, sharedMailboxes }),
    valueOf,
    type: (field, holder, value) => setTyped((all) => ({ ...all, [placeOf(field, holder)]: value })),
  };
}

function knownValue(given: Given, field: string, holder: number | undefined): string | undefined {
  const known = holder === undefined ? undefined : given.holders[holder];
  return known === undefined ? given.remembered[field] : knownOf(known, field, given);
}

function knownOf(known: KnownHolder, field: string, { fields, remembered }: Given): string | undefined {
  if (field === nameField) return known.name;
  const isMail = fields.some(({ id, check }) => id === field && check === "email");
  if (isMail && known.address !== "") return known.address;
  return known.isMe ? remembered[field] : undefined;
}

function placeOf(field: string, holder: number | undefined): string {
  return holder === undefined ? field : `${holder} ${field}`;
}
