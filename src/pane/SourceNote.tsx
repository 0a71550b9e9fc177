import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CitedView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";

const useStyles = makeStyles({
  note: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: {
    inlineSize: "fit-content",
    paddingBlock: "4px",
    cursor: "pointer",
    listStyle: "none",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    textDecorationColor: tokens.colorNeutralStroke1,
    "::-webkit-details-marker": { display: "none" },
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
  quote: {
    paddingBlock: "2px 4px",
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  link: { color: tokens.colorBrandForegroundLink, display: "inline-block", paddingBlock: "4px" },
});

interface Props {
  readonly cited: CitedView;
  readonly texts: PaneText;
  readonly className?: string;
}

/** Where a text comes from; opened, the sentence as the source has it. Nothing where no source is known. */
export function SourceNote({ cited, texts, className }: Props) {
  const styles = useStyles();
  if (cited.source === "") return null;
  return (
    <details className={mergeClasses(styles.note, className)}>
      <summary className={styles.summary}>{cited.source}</summary>
      <blockquote className={styles.quote} cite={cited.sourceUrl}>
        <span lang={cited.quoteLanguage}>{cited.quote}</span>
      </blockquote>
      {cited.dated}{" "}
      {cited.sourceUrl !== undefined && (
        <a className={styles.link} href={cited.sourceUrl} target="_blank" rel="noopener noreferrer">
          {texts.source}
          <span className="visually-hidden"> ({texts.newWindow})</span>
        </a>
      )}
    </details>
  );
}
