import type { FooterView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import * as styles from "./Footer.module.css";
import { NewWindowLink } from "./NewWindowLink";
import { TextButton } from "./TextButton";

interface Props {
  readonly view: FooterView;
  readonly texts: PaneText;
  readonly onSwitchLanguage: () => void;
}

/** Whose rules these are and how old, and the other language. */
export function Footer({ view, texts, onSwitchLanguage }: Props) {
  return (
    <footer className={`${styles.footer} fine-print`}>
      <span>{view.policy}</span>
      <TextButton lang={texts.otherLanguage} onClick={onSwitchLanguage}>
        {texts.switchLanguage}
      </TextButton>
      <span className={styles.source}>
        {view.source}
        {view.sourceUrl !== undefined && (
          <>
            {" · "}
            <NewWindowLink href={view.sourceUrl} texts={texts}>
              {view.sourceLabel}
            </NewWindowLink>
          </>
        )}
      </span>
    </footer>
  );
}
