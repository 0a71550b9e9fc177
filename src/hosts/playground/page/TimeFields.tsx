import { Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Invite } from "../../../invite/invite";
import type { PlaygroundWords } from "../../../words/playground-words";
import { longestOf, timesOf, withEnd, withLongest, withRecurring, withStart } from "../edit-draft";
import { Row } from "./Row";

const useStyles = makeStyles({
  times: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  date: { inlineSize: "9rem" },
  time: { inlineSize: "7.625rem" },
  length: { color: tokens.colorNeutralForeground3 },
  longest: { inlineSize: "5.5rem" },
});

interface Props {
  readonly draft: Invite;
  readonly words: PlaygroundWords;
  readonly onEdit: (draft: Invite) => void;
}

/** When the meeting is, for how long, and whether it repeats. */
export function TimeFields({ draft, words, onEdit }: Props) {
  return (
    <>
      <When draft={draft} words={words} onEdit={onEdit} />
      <Repeats draft={draft} words={words} onEdit={onEdit} />
    </>
  );
}

function When({ draft, words, onEdit }: Props) {
  const styles = useStyles();
  const id = useId();
  const { fields } = words;
  const { startDay, startTime, endDay, endTime } = timesOf(draft);
  return (
    <Row label={fields.date} htmlFor={id}>
      <div className={styles.times}>
        <Input
          id={id}
          className={styles.date}
          type="date"
          value={startDay}
          onChange={(_, { value }) => onEdit(withStart(draft, value, startTime))}
        />
        <Clock
          label={fields.start}
          time={startTime}
          onTime={(time) => onEdit(withStart(draft, startDay, time))}
        />
        <span aria-hidden="true">–</span>
        <Clock label={fields.end} time={endTime} onTime={(time) => onEdit(withEnd(draft, endDay, time))} />
        {endDay !== startDay && (
          <Input
            type="date"
            aria-label={fields.endDate}
            value={endDay}
            onChange={(_, { value }) => onEdit(withEnd(draft, value, endTime))}
          />
        )}
        <span className={styles.length}>{lengthIn(draft, words)}</span>
      </div>
    </Row>
  );
}

interface ClockProps {
  readonly label: string;
  readonly time: string;
  readonly onTime: (time: string) => void;
}

function Clock({ label, time, onTime }: ClockProps) {
  const styles = useStyles();
  return (
    <Input
      className={styles.time}
      type="time"
      aria-label={label}
      value={time}
      onChange={(_, { value }) => onTime(value)}
    />
  );
}

function lengthIn({ start, end }: Invite, words: PlaygroundWords): string {
  if (start === undefined || end === undefined) return "";
  return end < start ? words.lengthUnknown : words.lengthOf((end - start) / 60_000);
}

function Repeats({ draft, words, onEdit }: Props) {
  const styles = useStyles();
  const id = useId();
  const recurring = draft.recurrence?.recurring === true;
  return (
    <Row label="">
      <div className={styles.times}>
        <Checkbox
          label={words.fields.recurring}
          checked={recurring}
          onChange={(_, { checked }) => onEdit(withRecurring(draft, checked === true))}
        />
        {recurring && (
          <>
            <label htmlFor={id}>{words.fields.longest}</label>
            <Input
              id={id}
              className={styles.longest}
              type="number"
              min={1}
              value={String(longestOf(draft) ?? "")}
              onChange={(_, { value }) =>
                onEdit(withLongest(draft, value === "" ? undefined : Number(value)))
              }
            />
          </>
        )}
      </div>
    </Row>
  );
}
