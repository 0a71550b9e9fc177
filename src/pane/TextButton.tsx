import type { ComponentProps } from "react";
import * as styles from "./TextButton.module.css";

/** A button that looks like a link: for what comes second, and for what opens here rather than elsewhere. */
export function TextButton(props: ComponentProps<"button">) {
  return <button type="button" className={styles.button} {...props} />;
}
