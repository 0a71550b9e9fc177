import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons";
import type { PaneText } from "../words/pane-text";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  icon: { color: tokens.colorStatusSuccessForeground1 },
});

interface Props {
  readonly minutes: number;
  readonly texts: PaneText;
  /** The button that did it is gone and was focused: its place is taken over by the one that undoes it. */
  readonly takesFocus: boolean;
  readonly onUndo: () => void;
}

/** What was done to the invite, and the way back. */
export function UndoBar({ minutes, texts, takesFocus, onUndo }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <CheckmarkCircle16Regular className={styles.icon} aria-hidden="true" />
      <span>{texts.shortened(minutes)}</span>
      <Button autoFocus={takesFocus} onClick={onUndo}>
        {texts.undo}
      </Button>
    </div>
  );
}
