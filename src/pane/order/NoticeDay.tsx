import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { Day } from "../../invite/invite";
import type { FieldProblem } from "../../order/check-field";
import { sayFieldProblem, type OrderFormText } from "../../words/order-form";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minInlineSize: "0" },
});

interface Props {
  readonly today: Day;
  readonly problem: FieldProblem | undefined;
  readonly texts: OrderFormText;
  /** Told whatever stands in the field; empty while a day is half typed. */
  readonly onDay: (day: string) => void;
}

/** The day from which notice is given: today until another one is chosen. */
export function NoticeDay({ today, problem, texts, onDay }: Props) {
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      label={texts.endFrom}
      hint={texts.endFromHint}
      {...(problem !== undefined && { validationMessage: sayFieldProblem(problem, texts) })}
    >
      <Input
        className={styles.input}
        type="date"
        min={today}
        defaultValue={today}
        onChange={(_, { value }) => onDay(value)}
      />
    </Field>
  );
}
