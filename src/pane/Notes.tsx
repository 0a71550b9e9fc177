import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular, Info16Regular, Warning16Regular } from "@fluentui/react-icons";
import type { FixView, NoteView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import { SourceNote } from "./SourceNote";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  note: {
    display: "grid",
    gridTemplateColumns: "1rem minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  icon: { blockSize: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  answers: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
  headline: { fontWeight: tokens.fontWeightSemibold },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground2 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly notes: readonly NoteView[];
  readonly texts: PaneText;
  /** Carries out an answer to what a note asks. */
  readonly onAnswer?: ((answer: FixView) => void) | undefined;
}

/** What is worth knowing beside the verdict. */
export function Notes({ notes, texts, onAnswer }: Props) {
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {notes.map((note) => (
        <Note key={note.headline + note.line} {...{ note, texts, onAnswer }} />
      ))}
    </ul>
  );
}

const icons = { error: ErrorCircle16Regular, warning: Warning16Regular, note: Info16Regular } as const;

interface NoteProps extends Pick<Props, "texts" | "onAnswer"> {
  readonly note: NoteView;
}

function Note({ note, texts, onAnswer }: NoteProps) {
  const styles = useStyles();
  const { severity } = note;
  const Icon = icons[severity];
  const iconColor = { error: styles.errorIcon, warning: styles.warningIcon, note: undefined }[severity];
  const box = { error: styles.error, warning: styles.warning, note: undefined }[severity];
  return (
    <li className={mergeClasses(styles.note, box)}>
      <Icon className={mergeClasses(styles.icon, iconColor)} aria-hidden="true" />
      <div>
        <p className={styles.headline}>{note.headline}</p>
        <p>{note.line}</p>
        {note.cites.map((cited) => (
          <SourceNote key={cited.source} cited={cited} texts={texts} />
        ))}
        {note.answers.length > 0 && (
          <div className={styles.answers}>
            {note.answers.map((answer) => (
              <Button key={answer.label} size="small" onClick={() => onAnswer?.(answer)}>
                {answer.label}
              </Button>
            ))}
          </div>
        )}
      </div>
    </li>
  );
}
