import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { FieldPlace, FormCheck } from "../../order/check-form";
import type { OrderField } from "../../policy/policy";
import { sayFieldProblem, type OrderFormText } from "../../words/order-form";
import type { Order } from "./use-order";

const useStyles = makeStyles({
  // Text of twice the size would push the pane wider than it is.
  field: { gridTemplateColumns: "minmax(0, 1fr)", overflowWrap: "anywhere" },
  input: { minInlineSize: "0" },
});

interface Props {
  readonly field: Pick<OrderField, "id" | "check">;
  readonly label: string;
  readonly hint: string | undefined;
  readonly holder: number | undefined;
  readonly order: Order;
  /** Whether what is wrong is said: not before somebody has tried to go on. */
  readonly strict: boolean;
  readonly texts: OrderFormText;
}

/** One field of the form; what is wrong with it is said beside it. */
export function OrderFieldInput({ field, label, hint, holder, order, strict, texts }: Props) {
  const styles = useStyles();
  const value = order.valueOf(field.id, holder);
  const remark = remarkOn({ field: field.id, holder }, order.check, { strict, texts });
  return (
    <Field className={styles.field} label={label} {...(hint !== undefined && { hint })} {...remark}>
      <Input
        className={styles.input}
        autoComplete="off"
        inputMode={keyboards[field.check]}
        value={value}
        onChange={(_, { value: typed }) => order.type(field.id, holder, typed)}
      />
    </Field>
  );
}

const keyboards = { text: "text", psp: "text", ean: "numeric", email: "email" } as const;

/** A CPR number is pointed out at once; all else when somebody tries to go on. */
function remarkOn(
  { field, holder }: FieldPlace,
  { problems, notes }: FormCheck,
  { strict, texts }: Pick<Props, "strict" | "texts">,
) {
  const isHere = (place: FieldPlace) => place.field === field && place.holder === holder;
  const problem = problems.find(isHere)?.problem;
  if (problem !== undefined && (strict || problem.code === "cpr"))
    return { validationState: "error", validationMessage: sayFieldProblem(problem, texts) } as const;
  const note = notes.find(isHere)?.note;
  return note === undefined
    ? {}
    : ({ validationState: "warning", validationMessage: texts.notes[note] } as const);
}
