import type { WayView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import { Disclosure } from "./Disclosure";
import { NewWindowLink } from "./NewWindowLink";
import { Section } from "./Section";
import { SourceNote } from "./SourceNote";
import * as styles from "./Ways.module.css";

interface Props {
  readonly ways: readonly WayView[];
  readonly texts: PaneText;
}

/** How to join, each way with its steps. */
export function Ways({ ways, texts }: Props) {
  if (ways.length === 0) return null;
  return (
    <Section title={texts.ways}>
      <ul>
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
        <NewWindowLink href={way.url} texts={texts}>
          {texts.openPage(new URL(way.url).host)}
        </NewWindowLink>
      )}
      <SourceNote cited={way} texts={texts} />
    </div>
  );
}
