import type { ComponentProps, ReactNode } from "react";
import * as styles from "./Button.module.css";

interface Looks {
  readonly appearance?: "primary" | "secondary" | "subtle";
}

interface Props extends ComponentProps<"button">, Looks {
  readonly size?: "small";
  /** In place of words; `aria-label` says them. */
  readonly icon?: ReactNode;
}

/** A button that looks as Fluent's does. */
export function Button({ appearance, size, icon, children, ...props }: Props) {
  return (
    <button
      type="button"
      className={styles.button}
      data-appearance={appearance}
      data-size={icon ? "icon" : size}
      {...props}
    >
      {icon ?? children}
    </button>
  );
}
