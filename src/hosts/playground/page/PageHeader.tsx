import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../policy/policy";
import type { PlaygroundWords } from "../../../words/playground-words";
import { Choice } from "./Choice";

export type Theme = "light" | "dark";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalL,
    marginBlockEnd: tokens.spacingVerticalXL,
  },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: { margin: "0", color: tokens.colorNeutralForeground2 },
  settings: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});

interface Props {
  readonly words: PlaygroundWords;
  readonly language: Language;
  readonly theme: Theme;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: Theme) => void;
}

/** What this page is, and how it looks. */
export function PageHeader({ words, language, theme, onLanguage, onTheme }: Props) {
  const styles = useStyles();
  const { settings } = words;
  return (
    <header className={styles.header}>
      <div>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.about}>{words.about}</p>
      </div>
      <div className={styles.settings}>
        <Choice
          label={settings.language}
          value={language}
          options={[
            { value: "da", text: settings.danish, lang: "da" },
            { value: "en", text: settings.english, lang: "en" },
          ]}
          onChoose={onLanguage}
        />
        <Choice
          label={settings.theme}
          value={theme}
          options={[
            { value: "light", text: settings.light },
            { value: "dark", text: settings.dark },
          ]}
          onChoose={onTheme}
        />
      </div>
    </header>
  );
}
