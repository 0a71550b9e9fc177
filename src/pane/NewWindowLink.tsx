import type { ComponentProps } from "react";
import type { PaneText } from "../words/pane-text";
import * as styles from "./NewWindowLink.module.css";

interface Props extends ComponentProps<"a"> {
  readonly href: string;
  readonly texts: Pick<PaneText, "newWindow">;
}

/** A link that leads out of the pane, and says so to whoever does not see it. */
export function NewWindowLink({ texts, children, ...props }: Props) {
  return (
    <a className={styles.link} target="_blank" rel="noopener noreferrer" {...props}>
      {children}
      <span className="visually-hidden"> ({texts.newWindow})</span>
    </a>
  );
}
