import { makeStyles, tokens } from "@fluentui/react-components";
import type { WayView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import { Disclosure } from "./Disclosure";
import { Section } from "./Section";
import { SourceNote } from "./SourceNote";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  way: {
    paddingBlock: tokens.spacingVerticalXS,
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  steps: { counterReset: "step", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  step: {
    counterIncrement: "step",
    display: "grid",
    gridTemplateColumns: "1.25rem minmax(0, 1fr)",
    "::before": { content: "counter(step)", color: tokens.colorNeutralForeground3 },
  },
  link: { color: tokens.colorBrandForegroundLink, display: "inline-block", paddingBlock: "2px" },
});

interface Props {
  readonly ways: readonly WayView[];
  readonly texts: PaneText;
}

/** How to join, each way with its steps. */
export function Ways({ ways, texts }: Props) {
  const styles = useStyles();
  if (ways.length === 0) return null;
  return (
    <Section title={texts.ways}>
      <ul className={styles.list}>
        {ways.map((way) => (
          <li key={way.text} className={styles.way}>
            <Disclosure summary={way.text}>{() => <Way way={way} texts={texts} />}</Disclosure>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Way({ way, texts }: { readonly way: WayView; readonly texts: PaneText }) {
  const styles = useStyles();
  return (
    <div>
      <ol className={styles.steps}>
        {way.steps.map((step) => (
          <li key={step} className={styles.step}>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      {way.url !== undefined && (
        <a className={styles.link} href={way.url} target="_blank" rel="noopener noreferrer">
          {texts.openPage(new URL(way.url).host)}
          <span className="visually-hidden"> ({texts.newWindow})</span>
        </a>
      )}
      <SourceNote cited={way} texts={texts} />
    </div>
  );
}
