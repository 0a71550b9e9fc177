import type { CitedView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import * as styles from "./Grounds.module.css";
import { SourceNote } from "./SourceNote";

interface Props {
  readonly cites: readonly CitedView[];
  readonly texts: PaneText;
}

/** What the verdict rests on. */
export function Grounds({ cites, texts }: Props) {
  if (cites.length === 0) return null;
  return (
    <div className={styles.grounds}>
      {cites.map((cited) => (
        <SourceNote key={cited.source} cited={cited} texts={texts} />
      ))}
    </div>
  );
}
