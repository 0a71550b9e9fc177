import { makeStyles, tokens } from "@fluentui/react-components";
import type { CitedView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import { SourceNote } from "./SourceNote";

const useStyles = makeStyles({
  grounds: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    // Close to the verdict, which it belongs to.
    marginBlockStart: `calc(${tokens.spacingVerticalM} * -1)`,
  },
});

interface Props {
  readonly cites: readonly CitedView[];
  readonly texts: PaneText;
}

/** What the verdict rests on. */
export function Grounds({ cites, texts }: Props) {
  const styles = useStyles();
  if (cites.length === 0) return null;
  return (
    <div className={styles.grounds}>
      {cites.map((cited) => (
        <SourceNote key={cited.source} cited={cited} texts={texts} />
      ))}
    </div>
  );
}
