import { makeStyles, tokens } from "@fluentui/react-components";
import type { FooterView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import { TextButton } from "./TextButton";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: `0 ${tokens.spacingHorizontalM}`,
    marginBlockStart: "auto",
    paddingBlockStart: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: { color: tokens.colorBrandForegroundLink, display: "inline-block", paddingBlock: "4px" },
});

interface Props {
  readonly view: FooterView;
  readonly texts: PaneText;
  readonly onSwitchLanguage: () => void;
}

/** Whose rules these are and how old, and the other language. */
export function Footer({ view, texts, onSwitchLanguage }: Props) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <span>
        {view.policy} · {view.source}
        {view.sourceUrl !== undefined && (
          <>
            {" · "}
            <a className={styles.link} href={view.sourceUrl} target="_blank" rel="noopener noreferrer">
              {view.sourceLabel}
              <span className="visually-hidden"> ({texts.newWindow})</span>
            </a>
          </>
        )}
      </span>
      <TextButton lang={texts.otherLanguage} onClick={onSwitchLanguage}>
        {texts.switchLanguage}
      </TextButton>
    </footer>
  );
}
