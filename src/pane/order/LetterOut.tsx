import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Host } from "../../hosts/host";
import type { OrderFormText } from "../../words/order-form";
import type { Outgoing } from "../../words/write-letter";
import { Button } from "../Button";
import { copyText } from "../copy-text";

const useStyles = makeStyles({
  out: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  letter: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

export interface Written {
  readonly outgoing: Outgoing;
  readonly outcome: "opened" | "notOpened" | "written";
}

/** Hands a letter over to the user's mail; what is no mail has to be copied. Never sends. */
export async function handOver(host: Host, outgoing: Outgoing): Promise<Written> {
  if (outgoing.by === "ticket") return { outgoing, outcome: "written" };
  try {
    await host.openLetter(outgoing.letter);
    return { outgoing, outcome: "opened" };
  } catch {
    return { outgoing, outcome: "notOpened" };
  }
}

interface Props {
  readonly written: Written | undefined;
  readonly texts: OrderFormText;
}

/** What became of the letter, and the letter itself to copy. */
export function LetterOut({ written, texts }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.out}>
      <output>{written !== undefined && texts[written.outcome]}</output>
      {written !== undefined && <LetterText outgoing={written.outgoing} texts={texts} />}
    </div>
  );
}

function LetterText({ outgoing, texts }: { readonly outgoing: Outgoing; readonly texts: OrderFormText }) {
  const styles = useStyles();
  const text = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "copyFailed" | undefined>();
  const whole = asText(outgoing, texts);
  const copy = async () => {
    const done = await copyText(whole);
    if (!done && text.current) getSelection()?.selectAllChildren(text.current);
    setOutcome(done ? "copied" : "copyFailed");
  };
  return (
    <>
      {outgoing.by === "ticket" && (
        <Link href={outgoing.url} target="_blank" rel="noopener noreferrer">
          {texts.openTicket}
        </Link>
      )}
      <div ref={text} className={styles.letter}>
        {whole}
      </div>
      <Button onClick={copy}>{texts.copyText}</Button>
      <output>{outcome !== undefined && texts[outcome]}</output>
    </>
  );
}

function asText(outgoing: Outgoing, { to, subject }: OrderFormText): string {
  if (outgoing.by === "ticket") return `${outgoing.subject}\n\n${outgoing.body}`;
  const { letter } = outgoing;
  return `${to}: ${letter.to}\n${subject}: ${letter.subject}\n\n${letter.body}`;
}
