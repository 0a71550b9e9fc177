import type { ReactNode } from "react";
import * as styles from "./Section.module.css";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the pane under its heading. */
export function Section({ title, children }: Props) {
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
