import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { People16Regular, DoorArrowRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Attendee, Invite } from "../../../invite/invite";
import type { PlaygroundWords } from "../../../words/playground-words";
import { withAdded, withCrowd } from "../edit-draft";
import { sampleGroup, sampleRoom } from "../sample-entries";
import { Row } from "./Row";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  count: { inlineSize: "4.5rem" },
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
  const { attendees } = words;
  const add = (entry: Attendee) => onEdit(withAdded(draft, "required", [entry]));
  return (
    <Row label="">
      <div className={styles.tools}>
        <Crowd words={words} onFill={(people) => onEdit(withCrowd(draft, people))} />
        <Button size="small" icon={<People16Regular />} onClick={() => add(sampleGroup)}>
          {attendees.addGroup}
        </Button>
        <Button size="small" icon={<DoorArrowRight16Regular />} onClick={() => add(sampleRoom)}>
          {attendees.addRoom}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => onEdit({ ...draft, required: noOne, optional: noOne })}
        >
          {attendees.removeAll}
        </Button>
      </div>
    </Row>
  );
}

interface CrowdProps {
  readonly words: PlaygroundWords;
  readonly onFill: (people: number) => void;
}

function Crowd({ words: { attendees }, onFill }: CrowdProps) {
  const styles = useStyles();
  const [count, setCount] = useState("10");
  const people = Math.min(mostAtOnce, Math.max(0, Math.floor(Number(count)) || 0));
  return (
    <>
      <Input
        className={styles.count}
        size="small"
        type="number"
        min={1}
        max={mostAtOnce}
        value={count}
        aria-label={attendees.fill}
        onChange={(_, { value }) => setCount(value)}
      />
      <Button size="small" onClick={() => onFill(people)}>
        {attendees.addPeople}
      </Button>
    </>
  );
}

const noOne = { entries: [], complete: true } as const;
