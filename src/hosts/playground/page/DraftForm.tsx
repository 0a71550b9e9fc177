import { Button, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Invite } from "../../../invite/invite";
import type { PlaygroundWords } from "../../../words/playground-words";
import { textOf, withBody, withRole } from "../edit-draft";
import { zoomInvitation } from "../sample-texts";
import { AttendeeField } from "./AttendeeField";
import { Choice } from "./Choice";
import { OrganizerField } from "./OrganizerField";
import { QuickFill } from "./QuickFill";
import { Row } from "./Row";
import { TimeFields } from "./TimeFields";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  below: { alignSelf: "start" },
});

interface Props {
  readonly draft: Invite;
  readonly words: PlaygroundWords;
  readonly onEdit: (draft: Invite) => void;
}

/** The stand-in for Outlook's own form. Every keystroke is an edit of the draft. */
export function DraftForm({ draft, words, onEdit }: Props) {
  const styles = useStyles();
  const { fields, roles } = words;
  return (
    <div className={styles.form}>
      <Row label={fields.role}>
        <Choice
          label={fields.role}
          value={draft.role}
          options={[
            { value: "organizer", text: roles.organizer },
            { value: "attendee", text: roles.attendee },
          ]}
          onChoose={(role) => onEdit(withRole(draft, role))}
        />
      </Row>
      <TextRow
        label={fields.subject}
        value={draft.subject ?? ""}
        onType={(subject) => onEdit({ ...draft, subject })}
      />
      <OrganizerField draft={draft} words={words} onEdit={onEdit} />
      <AttendeeField list="required" draft={draft} words={words} onEdit={onEdit} />
      <QuickFill draft={draft} words={words} onEdit={onEdit} />
      <AttendeeField list="optional" draft={draft} words={words} onEdit={onEdit} />
      <TimeFields draft={draft} words={words} onEdit={onEdit} />
      <TextRow
        label={fields.location}
        value={draft.location ?? ""}
        onType={(location) => onEdit({ ...draft, location })}
      />
      <BodyRow draft={draft} words={words} onEdit={onEdit} />
    </div>
  );
}

interface TextRowProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

function TextRow({ label, value, onType }: TextRowProps) {
  const id = useId();
  return (
    <Row label={label} htmlFor={id}>
      <Input id={id} autoComplete="off" value={value} onChange={(_, { value: typed }) => onType(typed)} />
    </Row>
  );
}

function BodyRow({ draft, words, onEdit }: Props) {
  const styles = useStyles();
  const id = useId();
  const text = textOf(draft);
  const withLink = text === "" ? zoomInvitation : `${text}\n\n${zoomInvitation}`;
  return (
    <Row label={words.fields.body} htmlFor={id}>
      <Textarea
        id={id}
        rows={9}
        resize="vertical"
        value={text}
        onChange={(_, { value }) => onEdit(withBody(draft, value))}
      />
      <Button className={styles.below} onClick={() => onEdit(withBody(draft, withLink))}>
        {words.insertZoomLink}
      </Button>
    </Row>
  );
}
