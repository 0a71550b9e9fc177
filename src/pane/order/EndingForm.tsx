import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Day } from "../../invite/invite";
import type { Reading } from "../../present/reading";
import { orderFormWords } from "../../words/order-form";
import { writeEnding } from "../../words/write-letter";
import type { Session } from "../session";
import { HolderFields, OrderFields } from "./HolderFields";
import { reader } from "./known-holders";
import { handOver, LetterOut, type Written } from "./LetterOut";
import type { PersonalLicense } from "./personal-license";
import { useFirstWrong } from "./use-first-wrong";
import { useOrder } from "./use-order";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface Props {
  readonly reading: Reading;
  readonly license: PersonalLicense;
  /** The license's last day when notice is given today. */
  readonly lastDay: Day;
  readonly session: Session;
  readonly onEnded: () => void;
}

/** Writes the notice that ends the user's license, for the user to look over and send. */
export function EndingForm({ reading, license, lastDay, session, onEnded }: Props) {
  const styles = useStyles();
  const { invite, policy, language } = reading;
  const { ending, term } = license;
  const texts = orderFormWords[language];
  const me = reader(invite);
  const order = useOrder({ fields: ending.fields, holders: [me], remembered: {}, invite });
  const { form, attempts, tried } = useFirstWrong();
  const [written, setWritten] = useState<Written | undefined>();
  const asked = { fields: ending.fields, order, strict: attempts > 0, language, texts };
  const write = async () => {
    const outgoing = writeEnding({ policy, form: order.check.form, sender: me.name }, lastDay);
    if (order.check.problems.length === 0 && outgoing !== undefined)
      setWritten(await handOver(session.host, outgoing));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    tried();
    void write();
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <p>{texts.endLine(term.noticeDays, lastDay)}</p>
      <OrderFields {...asked} />
      <HolderFields {...asked} holder={0} />
      <Button type="submit">{texts.writeEnding}</Button>
      <LetterOut written={written} texts={texts} />
      {written !== undefined && <Button onClick={onEnded}>{texts.keepLastDay(lastDay)}</Button>}
    </form>
  );
}
