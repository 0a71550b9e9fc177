import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular, Copy16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { CopyView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import { copyText } from "./copy-text";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(min-content, 1fr) minmax(0, 1.2fr) auto",
    alignItems: "center",
    gap: `0 ${tokens.spacingHorizontalS}`,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  value: { fontVariantNumeric: "tabular-nums" },
  outcome: {
    gridColumn: "span 3",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  copied: { color: tokens.colorStatusSuccessForeground1 },
});

interface Props {
  readonly view: CopyView;
  readonly texts: PaneText;
}

/** A value to take along. Where copying is not allowed, the value is selected for the user to copy. */
export function CopyRow({ view, texts }: Props) {
  const styles = useStyles();
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
          icon={outcome === "copied" ? <Checkmark16Regular className={styles.copied} /> : <Copy16Regular />}
          onClick={copy}
        />
      </dd>
      <dd className={styles.outcome}>
        <output>
          {outcome === "copied" && texts.copied}
          {outcome === "failed" && texts.copyFailed}
        </output>
      </dd>
    </div>
  );
}
