import type { CitedView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import { NewWindowLink } from "./NewWindowLink";
import * as styles from "./SourceNote.module.css";

interface Props {
  readonly cited: CitedView;
  readonly texts: PaneText;
}

/** Where a text comes from; opened, the sentence as the source has it. Nothing where no source is known. */
export function SourceNote({ cited, texts }: Props) {
  if (cited.source === "") return null;
  return (
    <details className="fine-print">
      <summary className={styles.summary}>{cited.source}</summary>
      <blockquote className={styles.quote} cite={cited.sourceUrl}>
        <span lang={cited.quoteLanguage}>{cited.quote}</span>
      </blockquote>
      {cited.dated}{" "}
      {cited.sourceUrl !== undefined && (
        <NewWindowLink href={cited.sourceUrl} texts={texts}>
          {texts.source}
        </NewWindowLink>
      )}
    </details>
  );
}
