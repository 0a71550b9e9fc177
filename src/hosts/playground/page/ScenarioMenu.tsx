import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlaygroundWords } from "../../../words/playground-words";
import { scenarios, type ScenarioId } from "../scenarios";

const useStyles = makeStyles({
  menu: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  title: {
    margin: "0 0 4px",
    paddingInline: "10px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "1px",
    margin: "0",
    padding: "0",
    listStyle: "none",
  },
  entry: {
    inlineSize: "100%",
    paddingBlock: "5px",
    paddingInline: "10px",
    border: "0",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

interface Props {
  readonly chosen: string | undefined;
  readonly words: PlaygroundWords;
  readonly onChoose: (id: ScenarioId) => void;
}

/** The ready-made invites, by the reader's role. */
export function ScenarioMenu({ chosen, words, onChoose }: Props) {
  const styles = useStyles();
  return (
    <nav className={styles.menu} aria-label={words.scenarios.title}>
      {(["organizer", "attendee"] as const).map((role) => (
        <div key={role}>
          <h2 className={styles.title}>{words.scenarios[role]}</h2>
          <ul className={styles.list}>
            {scenarios
              .filter(({ invite }) => invite.role === role)
              .map(({ id }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={mergeClasses(styles.entry, id === chosen && styles.chosen)}
                    aria-current={id === chosen}
                    onClick={() => onChoose(id)}
                  >
                    {words.scenarios.titles[id]}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
