import { Button, makeStyles, MessageBar, MessageBarBody, Select, tokens } from "@fluentui/react-components";
import type { CalendarEvent } from "../../calendar/calendar-event";
import type { PlaygroundWords } from "../../../words/playground-words";
import type { FileRead } from "../read-file";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  problems: { margin: "0", paddingInlineStart: tokens.spacingHorizontalXL },
});

interface Props {
  readonly file: FileRead;
  /** The event that is open, by its place in the file; `undefined` when the file has none to open. */
  readonly chosen: number | undefined;
  readonly words: PlaygroundWords;
  readonly sayProblem: (problem: FileRead["problems"][number]) => string;
  readonly onChoose: (index: number) => void;
  readonly onUndo: (() => void) | undefined;
}

/** What came of a file: which event is open, the others to choose from, and what could not be read. */
export function FileBar({ file, chosen, words, sayProblem, onChoose, onUndo }: Props) {
  const styles = useStyles();
  const { name, events } = file;
  return (
    <output className={styles.bar}>
      <div className={styles.row}>
        <span>{words.file.read(name)}</span>
        {onUndo !== undefined && (
          <Button size="small" onClick={onUndo}>
            {chosen === undefined ? words.file.close : words.file.undo}
          </Button>
        )}
      </div>
      {events.length > 1 && (
        <Select
          aria-label={words.file.events}
          value={String(chosen ?? 0)}
          onChange={(_, { value }) => onChoose(Number(value))}
        >
          {events.map((event, index) => (
            <option key={index} value={String(index)}>
              {titleOf(event, words)}
            </option>
          ))}
        </Select>
      )}
      <Problems file={file} nothingOpened={chosen === undefined} words={words} sayProblem={sayProblem} />
    </output>
  );
}

interface ProblemsProps extends Pick<Props, "file" | "words" | "sayProblem"> {
  readonly nothingOpened: boolean;
}

function Problems({ file: { problems }, nothingOpened, words, sayProblem }: ProblemsProps) {
  const styles = useStyles();
  if (problems.length === 0 && !nothingOpened) return null;
  return (
    <MessageBar intent={nothingOpened ? "error" : "warning"} layout="multiline">
      <MessageBarBody>
        {problems.length === 0 && `${words.file.couldNotLoad} `}
        {nothingOpened && words.file.kept}
        <ul className={styles.problems}>
          {problems.map((problem) => (
            <li key={`${problem.line} ${problem.message}`}>
              {words.file.line(problem.line)}: {sayProblem(problem)}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function titleOf({ summary, invite: { startsOn } }: CalendarEvent, words: PlaygroundWords): string {
  return [startsOn, summary || words.file.untitled].filter(Boolean).join(" · ");
}
