import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ClipboardEvent, type KeyboardEvent } from "react";
import type { Attendee } from "../../../invite/invite";
import type { PlaygroundWords } from "../../../words/playground-words";
import { readTyped } from "../read-typed";

const useStyles = makeStyles({
  entry: { display: "flex", gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, minInlineSize: "0" },
});

interface Props {
  readonly id: string;
  readonly words: PlaygroundWords;
  readonly onTyped: (attendees: readonly Attendee[]) => void;
}

/** A field that takes one attendee or many, as people write them. */
export function AttendeeTyping({ id, words, onTyped }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const add = (text: string) => {
    const attendees = readTyped(text);
    if (attendees.length > 0) onTyped(attendees);
    setTyped("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== ";") return;
    event.preventDefault();
    add(typed);
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text");
    if (!/[;,\n]/.test(text)) return;
    event.preventDefault();
    add(`${typed}${text}`);
  };
  return (
    <div className={styles.entry}>
      <Input
        id={id}
        className={styles.input}
        autoComplete="off"
        placeholder={words.attendees.typeHere}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <Button onClick={() => add(typed)} disabledFocusable={typed.trim() === ""}>
        {words.attendees.add}
      </Button>
    </div>
  );
}
