import type { PaneText } from "../words/pane-text";
import { Button } from "./Button";
import { Icon } from "./Icon";
import type { PaneState } from "./pane-state";
import * as styles from "./Shortened.module.css";

interface Props {
  readonly state: PaneState;
  readonly onUndo: () => void;
  readonly texts: PaneText;
}

/** What was done to the invite and the way back, or that it could not be done. */
export function Shortened({ state: { shortened, refused }, texts, onUndo }: Props) {
  return (
    <output className={styles.place}>
      {refused && (
        <span className={styles.bar}>
          <Icon name="warning" className={styles.refused} />
          {texts.notChanged}
        </span>
      )}
      {shortened !== undefined && (
        <span className={styles.bar}>
          <Icon name="allowed" className={styles.done} />
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
