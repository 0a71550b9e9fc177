import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fieldsPer, nameField } from "../../order/check-form";
import type { Language, OrderField } from "../../policy/policy";
import type { OrderFormText } from "../../words/order-form";
import { OrderFieldInput } from "./OrderFieldInput";
import type { Order } from "./use-order";

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minInlineSize: "0",
    margin: "0",
    padding: "0",
    border: "0",
  },
  legend: {
    padding: "0",
    paddingBlockEnd: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

export interface Asked {
  readonly fields: readonly OrderField[];
  readonly order: Order;
  readonly strict: boolean;
  readonly language: Language;
  readonly texts: OrderFormText;
}

/** What is asked once for the whole order. */
export function OrderFields(asked: Asked) {
  const fields = fieldsPer(asked.fields, "order");
  if (fields.length === 0) return null;
  return (
    <Block legend={asked.texts.forAll}>
      <Fields {...asked} fields={fields} holder={undefined} />
    </Block>
  );
}

/** One person's block. */
export function HolderFields({ holder, ...asked }: Asked & { readonly holder: number }) {
  const { order, texts } = asked;
  return (
    <Block legend={order.valueOf(nameField, holder) || texts.person(holder + 1)}>
      <OrderFieldInput
        {...asked}
        field={{ id: nameField, check: "text" }}
        label={texts.name}
        hint={undefined}
        holder={holder}
      />
      <Fields {...asked} fields={fieldsPer(asked.fields, "holder")} holder={holder} />
    </Block>
  );
}

interface BlockProps {
  readonly legend: string;
  readonly children: ReactNode;
}

function Block({ legend, children }: BlockProps) {
  const styles = useStyles();
  return (
    <fieldset className={styles.block}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}

function Fields({ fields, language, ...asked }: Asked & { readonly holder: number | undefined }) {
  return fields.map((field) => (
    <OrderFieldInput
      key={field.id}
      {...asked}
      field={field}
      label={field.label[language]}
      hint={field.hint?.[language]}
    />
  ));
}
