import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Typed } from "../../order/check-form";
import type { Reading } from "../../present/reading";
import { orderFormWords } from "../../words/order-form";
import { writeOrder } from "../../words/write-letter";
import { Button } from "../Button";
import type { Session } from "../session";
import { HolderFields, OrderFields } from "./HolderFields";
import { knownHolders, reader } from "./known-holders";
import { handOver, LetterOut, type Written } from "./LetterOut";
import type { PersonalLicense } from "./personal-license";
import { useFirstWrong } from "./use-first-wrong";
import { useOrder } from "./use-order";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  address: { display: "inline-block", maxInlineSize: "100%", overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly reading: Reading;
  readonly license: PersonalLicense;
  readonly remembered: Typed | undefined;
  readonly session: Session;
}

/** Asks for what an order must contain, and writes the letter for the user to look over and send. */
export function OrderForm(props: Props) {
  const { reading, license, session } = props;
  const styles = useStyles();
  const { request, price } = license;
  const texts = orderFormWords[reading.language];
  const { form, attempts, tried } = useFirstWrong();
  const { holders, order, keeps, setKeeps, write, written } = useOrderLetter(props);
  const asked = { fields: request.fields, order, strict: attempts > 0, language: reading.language, texts };
  const wrong = order.check.problems.length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    tried();
    void write();
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      {request.by === "mail" && <MailGoesTo address={request.address} texts={texts} />}
      <OrderFields {...asked} />
      {holders.map((_, holder) => (
        // The blocks have no name that stays: it is typed into them.
        <HolderFields key={holder} {...asked} holder={holder} />
      ))}
      <Keeping
        keeps={keeps}
        texts={texts}
        onKeep={(now) => {
          setKeeps(now);
          if (!now) session.tellAboutMe({ orderDetails: undefined });
        }}
      />
      <p>{texts.price(holders.length, price.amount, price)}</p>
      {attempts > 0 && wrong > 0 && <p>{texts.toCorrect(wrong)}</p>}
      <Button type="submit">{request.by === "mail" ? texts.writeMail : texts.writeText}</Button>
      <LetterOut written={written} texts={texts} />
    </form>
  );
}

interface MailGoesToProps {
  readonly address: string;
  readonly texts: (typeof orderFormWords)["da"];
}

/** The address stays in one piece wherever there is room for it: a hyphen of its own ends no line. */
function MailGoesTo({ address, texts }: MailGoesToProps) {
  const styles = useStyles();
  const [before, after] = texts.mailGoesTo(address).split(address);
  return (
    <p>
      {before}
      <span className={styles.address}>{address}</span>
      {after}
    </p>
  );
}

/** The order as typed, and the letter once it was written; nothing is written or kept while a field is wrong. */
function useOrderLetter({ reading, license, remembered, session }: Props) {
  const { invite, policy } = reading;
  const holders = knownHolders(reading);
  const { fields } = license.request;
  const order = useOrder({ fields, holders, remembered: remembered ?? {}, invite });
  const [keeps, setKeeps] = useState(remembered !== undefined);
  const [written, setWritten] = useState<Written | undefined>();
  const write = async () => {
    const { form, problems } = order.check;
    const outgoing = writeOrder({ policy, form, sender: reader(invite).name });
    if (problems.length > 0 || outgoing === undefined) return setWritten(undefined);
    const mine = form.holders[holders.findIndex(({ isMe }) => isMe)];
    if (keeps) session.tellAboutMe({ orderDetails: { ...form.order, ...mine?.values } });
    return setWritten(await handOver(session.host, outgoing));
  };
  return { holders, order, keeps, setKeeps, write, written };
}

interface KeepingProps {
  readonly keeps: boolean;
  readonly texts: (typeof orderFormWords)["da"];
  readonly onKeep: (keeps: boolean) => void;
}

function Keeping({ keeps, texts, onKeep }: KeepingProps) {
  const styles = useStyles();
  return (
    <div>
      <Checkbox
        label={texts.remember}
        checked={keeps}
        onChange={(_, { checked }) => onKeep(checked === true)}
      />
      <p className={styles.hint}>{texts.rememberHint}</p>
    </div>
  );
}
