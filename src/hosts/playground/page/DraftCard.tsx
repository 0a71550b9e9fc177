import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../policy/policy";
import type { PlaygroundWords } from "../../../words/playground-words";
import { sayProblem } from "../../../words/say-problem";
import { DraftForm } from "./DraftForm";
import { FileBar } from "./FileBar";
import { FileButton } from "./FileDrop";
import { useCell } from "./useCell";
import type { Playground } from "./usePlayground";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    minInlineSize: "0",
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
    "@media (max-width: 560px)": { padding: tokens.spacingHorizontalM },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly playground: Playground;
  readonly language: Language;
  readonly words: PlaygroundWords;
}

/** The draft, and the file that it may have come from. */
export function DraftCard({ playground, language, words }: Props) {
  const styles = useStyles();
  const { item, file, chosen, before } = playground;
  const draft = useCell(item.draft);
  return (
    <section className={styles.card} aria-label={words.draft}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.draft}</h2>
        <FileButton words={words} onFile={playground.openFile} />
      </div>
      {file !== undefined && (
        <FileBar
          {...{ file, chosen, words }}
          sayProblem={(problem) => sayProblem(problem, language)}
          onChoose={playground.openEvent}
          onUndo={before && playground.goBack}
        />
      )}
      <DraftForm draft={draft} words={words} onEdit={item.draft.set} />
    </section>
  );
}
