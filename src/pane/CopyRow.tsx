import { useRef, useState } from "react";
import type { CopyView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import { Button } from "./Button";
import * as styles from "./CopyRow.module.css";
import { copyText } from "./copy-text";
import { Icon } from "./Icon";

interface Props {
  readonly view: CopyView;
  readonly texts: PaneText;
}

/** A value to take along. Where copying is not allowed, the value is selected for the user to copy. */
export function CopyRow({ view, texts }: Props) {
  const value = useRef<HTMLElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "failed" | undefined>();
  const copy = async () => {
    const done = await copyText(view.copied);
    if (!done && value.current) getSelection()?.selectAllChildren(value.current);
    setOutcome(done ? "copied" : "failed");
  };
  return (
    <div className={styles.row}>
      <dt className={styles.label}>{view.label}</dt>
      <dd className={styles.value} ref={value}>
        {view.shown}
      </dd>
      <dd>
        <Button
          aria-label={texts.copy(view.label)}
          icon={outcome === "copied" ? <Icon name="tick" className={styles.copied} /> : <Icon name="copy" />}
          onClick={copy}
        />
      </dd>
      <dd className={`${styles.outcome} fine-print`}>
        <output>
          {outcome === "copied" && texts.copied}
          {outcome === "failed" && texts.copyFailed}
        </output>
      </dd>
    </div>
  );
}
