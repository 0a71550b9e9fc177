import { Select } from "@fluentui/react-components";
import { useId } from "react";
import type { Invite, Organizer } from "../../../invite/invite";
import type { PlaygroundWords } from "../../../words/playground-words";
import { sampleOrganizers } from "../sample-entries";
import { Row } from "./Row";

interface Props {
  readonly draft: Invite;
  readonly words: PlaygroundWords;
  readonly onEdit: (draft: Invite) => void;
}

interface Choice {
  readonly text: string;
  readonly organizer: Organizer;
}

/** Whom the invite comes from. */
export function OrganizerField({ draft, words, onEdit }: Props) {
  const id = useId();
  const { organizer, role } = draft;
  const known = role === "organizer" ? senders(words) : inviters(words);
  const isKnown = known.some((choice) => choice.organizer.address === organizer?.address);
  const choices = isKnown || organizer === undefined ? known : [...known, itself(organizer)];
  return (
    <Row label={words.fields.organizer} htmlFor={id}>
      <Select
        id={id}
        value={organizer?.address ?? ""}
        onChange={(_, { value }) =>
          choices
            .filter((choice) => choice.organizer.address === value)
            .forEach((choice) => onEdit({ ...draft, organizer: choice.organizer }))
        }
      >
        {organizer === undefined && <option value="">–</option>}
        {choices.map(({ text, organizer: { address } }) => (
          <option key={address} value={address}>
            {text}
          </option>
        ))}
      </Select>
    </Row>
  );
}

function senders({ organizers }: PlaygroundWords): readonly Choice[] {
  const { me, mailbox, manager } = sampleOrganizers;
  return [named(organizers.me, me), named(organizers.mailbox, mailbox), named(organizers.manager, manager)];
}

function inviters({ organizers }: PlaygroundWords): readonly Choice[] {
  const { manager, djoef, partner } = sampleOrganizers;
  return [
    named(organizers.colleague, manager),
    named(organizers.djoef, djoef),
    named(organizers.partner, partner),
  ];
}

function named(label: string, organizer: Organizer): Choice {
  const text = label === organizer.name ? label : `${label}: ${organizer.name}`;
  return { text, organizer };
}

function itself(organizer: Organizer): Choice {
  return { text: organizer.name || organizer.address, organizer };
}
