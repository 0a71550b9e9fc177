import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { languageFor } from "../../../words/language";
import { playgroundWords } from "../../../words/playground-words";
import { forgetLanguage } from "../item";
import { DraftCard } from "./DraftCard";
import { FaultSwitches } from "./FaultSwitches";
import { FileDrop } from "./FileDrop";
import { PageHeader, type Theme } from "./PageHeader";
import { PaneFrame, type StartPane } from "./PaneFrame";
import { PaneWidth } from "./PaneWidth";
import { ScenarioMenu } from "./ScenarioMenu";
import { ScenarioSelect } from "./ScenarioSelect";
import { useCell } from "./useCell";
import { usePlayground } from "./usePlayground";

const useStyles = makeStyles({
  page: {
    minBlockSize: "100vh",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "@media (max-width: 560px)": { paddingInline: tokens.spacingHorizontalM },
  },
  columns: {
    display: "grid",
    gridTemplateColumns: "14rem minmax(0, 1fr) auto",
    gap: tokens.spacingHorizontalXXL,
    alignItems: "start",
    "@media (max-width: 1120px)": { gridTemplateColumns: "minmax(0, 1fr) auto" },
    "@media (max-width: 860px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  menu: { "@media (max-width: 1120px)": { display: "none" } },
  select: { display: "none", gridColumn: "1 / -1", "@media (max-width: 1120px)": { display: "block" } },
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minInlineSize: "0",
    position: "sticky",
    insetBlockStart: tokens.spacingVerticalXL,
    "@media (max-width: 860px)": { position: "static" },
    // What stands below the pane is not seen to be pushed down while the pane arrives.
    "&:not(:has(footer)) > fieldset": { visibility: "hidden" },
  },
});

/** A draft beside its verdict, in any browser. */
export function PlaygroundPage({ startPane }: { readonly startPane: StartPane }) {
  const styles = useStyles();
  const playground = usePlayground();
  const { item } = playground;
  const faults = useCell(item.faults);
  const [language, setLanguage] = useState(() => languageFor(navigator.language));
  const [theme, setTheme] = useState<Theme>(themeOfBrowser);
  const [width, setWidth] = useState(320);
  const words = playgroundWords[language];
  const menu = { chosen: item.scenario, words, onChoose: playground.openScenario };
  return (
    <div className={styles.page} lang={language}>
      <PageHeader
        {...{ words, language, theme }}
        onLanguage={(chosen) => {
          forgetLanguage(item);
          setLanguage(chosen);
        }}
        onTheme={(chosen) => setTheme(wear(chosen))}
      />
      <FileDrop words={words} onFile={playground.openFile}>
        <div className={styles.columns}>
          <div className={styles.menu}>
            <ScenarioMenu {...menu} />
          </div>
          <div className={styles.select}>
            <ScenarioSelect {...menu} />
          </div>
          <DraftCard playground={playground} language={language} words={words} />
          <div className={styles.pane}>
            <PaneWidth width={width} words={words} onChoose={setWidth} />
            <PaneFrame {...{ item, language, width, startPane }} label={words.pane} />
            <FaultSwitches faults={faults} words={words} onChange={item.faults.set} />
          </div>
        </div>
      </FileDrop>
    </div>
  );
}

function themeOfBrowser(): Theme {
  return wear(matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
}

function wear(theme: Theme): Theme {
  document.documentElement.dataset["theme"] = theme;
  return theme;
}
