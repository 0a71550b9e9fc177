import type { ComponentProps } from "react";
import * as styles from "./Button.module.css";
import { NewWindowLink } from "./NewWindowLink";

interface Props extends ComponentProps<typeof NewWindowLink> {
  readonly appearance?: "primary" | "secondary";
}

/** A link that looks like a button, as wide as what it stands in. */
export function ButtonLink({ appearance, ...props }: Props) {
  return <NewWindowLink className={styles.button} data-appearance={appearance} {...props} />;
}
