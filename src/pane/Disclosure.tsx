import { Suspense, useState, type ReactNode } from "react";
import * as styles from "./Disclosure.module.css";
import { Icon } from "./Icon";

interface Props {
  readonly id?: string;
  readonly summary: ReactNode;
  /** Drawn when it is opened for the first time, not before. */
  readonly children: () => ReactNode;
}

/** Something that opens when asked to; the browser's own element. */
export function Disclosure({ id, summary, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      id={id}
      className={styles.details}
      onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span>{summary}</span>
        <Icon name="chevron" />
      </summary>
      <div className={styles.content}>{opened && <Suspense>{children()}</Suspense>}</div>
    </details>
  );
}
