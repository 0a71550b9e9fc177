import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { People16Regular, DoorArrowRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Invite } from "../../../invite/invite";
import type { PlaygroundWords } from "../../../words/playground-words";
import { withAdded, withCrowd } from "../edit-draft";
import { sampleGroup, sampleRoom } from "../sample-entries";
import { Row } from "./Row";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  count: { inlineSize: "5rem" },
});

const mostAtOnce = 2000;

interface Props {
  readonly draft: Invite;
  readonly words: PlaygroundWords;
  readonly onEdit: (draft: Invite) => void;
}

/** A crowd, a group or a room without typing them. */
export function QuickFill({ draft, words, onEdit }: Props) {
  const styles = useStyles();
  const id = useId();
  const [count, setCount] = useState("10");
  const people = Math.min(mostAtOnce, Math.max(0, Math.floor(Number(count)) || 0));
  return (
    <Row label="">
      <div className={styles.tools}>
        <Input
          id={id}
          className={styles.count}
          type="number"
          min={1}
          max={mostAtOnce}
          value={count}
          aria-label={words.attendees.fill}
          onChange={(_, { value }) => setCount(value)}
        />
        <Button onClick={() => onEdit(withCrowd(draft, people))}>{words.attendees.addPeople}</Button>
        <Button
          icon={<People16Regular />}
          onClick={() => onEdit(withAdded(draft, "required", [sampleGroup]))}
        >
          {words.attendees.addGroup}
        </Button>
        <Button
          icon={<DoorArrowRight16Regular />}
          onClick={() => onEdit(withAdded(draft, "required", [sampleRoom]))}
        >
          {words.attendees.addRoom}
        </Button>
        <Button appearance="subtle" onClick={() => onEdit({ ...draft, required: noOne, optional: noOne })}>
          {words.attendees.removeAll}
        </Button>
      </div>
    </Row>
  );
}

const noOne = { entries: [], complete: true } as const;
