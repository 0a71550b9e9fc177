import type { FixView, NoteView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import { Button } from "./Button";
import { Icon } from "./Icon";
import * as styles from "./Notes.module.css";
import { SourceNote } from "./SourceNote";

interface Props {
  readonly notes: readonly NoteView[];
  readonly texts: PaneText;
  /** Carries out an answer to what a note asks. */
  readonly onAnswer?: ((answer: FixView) => void) | undefined;
}

/** What is worth knowing beside the verdict. */
export function Notes({ notes, texts, onAnswer }: Props) {
  if (notes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {notes.map((note) => (
        <Note key={note.headline + note.line} {...{ note, texts, onAnswer }} />
      ))}
    </ul>
  );
}

interface NoteProps extends Pick<Props, "texts" | "onAnswer"> {
  readonly note: NoteView;
}

function Note({ note, texts, onAnswer }: NoteProps) {
  return (
    <li className={styles.note} data-severity={note.severity}>
      <Icon name={note.severity} className={styles.icon} />
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
