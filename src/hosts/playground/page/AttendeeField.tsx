import { Button, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Attendee, Invite } from "../../../invite/invite";
import type { PlaygroundWords } from "../../../words/playground-words";
import { entriesOf, withAdded, withAttendees, type ListName } from "../edit-draft";
import { AttendeeChip } from "./AttendeeChip";
import { AttendeeTyping } from "./AttendeeTyping";
import { Row } from "./Row";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "6px", listStyle: "none", margin: "0", padding: "0" },
});

/** As many as can be taken in at a glance. */
const shownAtFirst = 16;

interface Props {
  readonly list: ListName;
  readonly draft: Invite;
  readonly words: PlaygroundWords;
  readonly onEdit: (draft: Invite) => void;
}

/** One of the two lists of attendees. */
export function AttendeeField({ list, draft, words, onEdit }: Props) {
  const id = useId();
  return (
    <Row label={words.fields[list]} htmlFor={id}>
      <Chips {...{ list, draft, words, onEdit }} />
      <AttendeeTyping id={id} words={words} onTyped={(added) => onEdit(withAdded(draft, list, added))} />
    </Row>
  );
}

function Chips({ list, draft, words, onEdit }: Props) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const entries = entriesOf(draft, list);
  const shown = all ? entries : entries.slice(0, shownAtFirst);
  const hidden = entries.length - shown.length;
  const replace = (index: number, by: readonly Attendee[]) =>
    withAttendees(draft, list, [...entries.slice(0, index), ...by, ...entries.slice(index + 1)]);
  const other = list === "required" ? "optional" : "required";
  if (entries.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {shown.map((attendee, index) => (
        // Two entries may be alike in every respect.
        <li key={index}>
          <AttendeeChip
            {...{ attendee, list, words }}
            onChange={(changed) => onEdit(replace(index, [changed]))}
            onMove={() => onEdit(withAdded(replace(index, []), other, [attendee]))}
            onRemove={() => onEdit(replace(index, []))}
          />
        </li>
      ))}
      {entries.length > shownAtFirst && (
        <li>
          <Button size="small" appearance="subtle" onClick={() => setAll(!all)}>
            {hidden > 0 ? words.attendees.showAll(hidden) : words.attendees.showFewer}
          </Button>
        </li>
      )}
    </ul>
  );
}
