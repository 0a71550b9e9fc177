import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { Suspense, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  details: { "&[open] > summary > svg": { transform: "rotate(90deg)" } },
  summary: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 1rem",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minBlockSize: "32px",
    paddingBlock: tokens.spacingVerticalXS,
    cursor: "pointer",
    listStyle: "none",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { color: tokens.colorNeutralForeground2BrandHover },
  },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalS}`,
  },
});

interface Props {
  readonly id?: string;
  readonly summary: ReactNode;
  /** Drawn when it is opened for the first time, not before. */
  readonly children: () => ReactNode;
}

/** Something that opens when asked to; the browser's own element. */
export function Disclosure({ id, summary, children }: Props) {
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  return (
    <details
      id={id}
      className={styles.details}
      onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span>{summary}</span>
        <ChevronRight16Regular aria-hidden="true" />
      </summary>
      <div className={styles.content}>{opened && <Suspense>{children()}</Suspense>}</div>
    </details>
  );
}
