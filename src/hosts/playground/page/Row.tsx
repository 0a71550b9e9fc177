import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "6.5rem minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    alignItems: "start",
    "@media (max-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  label: { paddingBlockStart: "6px", color: tokens.colorNeutralForeground2 },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minInlineSize: "0" },
});

interface Props {
  readonly label: string;
  /** The field that the label names; left out where the fields have names of their own. */
  readonly htmlFor?: string;
  readonly children: ReactNode;
}

/** A line of the form. */
export function Row({ label, htmlFor, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {htmlFor === undefined ? (
        <span className={styles.label}>{label}</span>
      ) : (
        <label className={styles.label} htmlFor={htmlFor}>
          {label}
        </label>
      )}
      <div className={styles.content}>{children}</div>
    </div>
  );
}
