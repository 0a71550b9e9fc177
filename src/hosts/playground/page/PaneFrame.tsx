import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Host } from "../../host";
import type { Item } from "../item";
import { playgroundHost } from "../playground-host";

/** Starts the pane in an element and returns what ends it. */
export type StartPane = (root: HTMLElement, connect: () => Promise<Host>) => () => void;

const useStyles = makeStyles({
  frame: {
    maxInlineSize: "100%",
    boxSizing: "content-box",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
});

interface Props {
  readonly item: Item;
  readonly language: string;
  readonly width: number;
  readonly label: string;
  readonly startPane: StartPane;
}

/** The very pane that Outlook shows, as wide as Outlook shows it. */
export function PaneFrame({ item, language, width, label, startPane }: Props) {
  const styles = useStyles();
  const start = useCallback(
    (root: HTMLElement | null) => {
      if (root === null) return undefined;
      const { draft, faults, memory } = item;
      const host = playgroundHost({ draft, faults, memory, language, open: openAddress });
      return startPane(root, async () => host);
    },
    [item, language, startPane],
  );
  return (
    <section className={styles.frame} style={{ inlineSize: width }} aria-label={label}>
      <div key={language} ref={start} />
    </section>
  );
}

function openAddress(address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.click();
}
