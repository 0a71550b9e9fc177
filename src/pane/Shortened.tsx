import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, Warning16Regular } from "@fluentui/react-icons";
import type { PaneText } from "../words/pane-text";
import type { PaneState } from "./pane-state";

const useStyles = makeStyles({
  place: { display: "contents" },
  bar: {
    display: "grid",
    gridTemplateColumns: "1rem minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  refused: { color: tokens.colorStatusWarningForeground2 },
});

interface Props {
  readonly state: PaneState;
  readonly onUndo: () => void;
  readonly texts: PaneText;
}

/** What was done to the invite and the way back, or that it could not be done. */
export function Shortened({ state: { shortened, refused }, texts, onUndo }: Props) {
  const styles = useStyles();
  return (
    <output className={styles.place}>
      {refused && (
        <span className={styles.bar}>
          <Warning16Regular className={styles.refused} aria-hidden="true" />
          {texts.notChanged}
        </span>
      )}
      {shortened !== undefined && (
        <span className={styles.bar}>
          <CheckmarkCircle16Regular className={styles.done} aria-hidden="true" />
          <span>{texts.shortened(shortened.minutes)}</span>
          <Button ref={takeOverFocus} onClick={onUndo}>
            {texts.undo}
          </Button>
        </span>
      )}
    </output>
  );
}

/** The button that did it goes, and with it the focus: what undoes it takes over. Never from anything else. */
function takeOverFocus(button: HTMLButtonElement | null): void {
  const { activeElement } = document;
  const isLost = activeElement === null || activeElement === document.body;
  if (isLost || activeElement.closest("[data-fix]") !== null) button?.focus();
}
