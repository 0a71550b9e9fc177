import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { MeetingHosts, NamedHost } from "../../license/answers";
import type { PaneText } from "../../words/pane-text";
import { TextButton } from "../TextButton";
import { HostFields } from "./HostFields";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface Props {
  readonly hosts: MeetingHosts | undefined;
  readonly texts: PaneText;
  readonly onTell: (hosts: MeetingHosts) => void;
}

type Who = MeetingHosts["who"];

const choices: readonly Who[] = ["me", "colleague", "several", "partner"];
const nobody: NamedHost = { name: "", licensed: false };

const blank: Readonly<Record<Who, MeetingHosts>> = {
  me: { who: "me" },
  colleague: { who: "colleague", person: nobody },
  several: { who: "several", people: [nobody, nobody] },
  partner: { who: "partner" },
};

/** Who holds the meeting: whoever does needs the license, and each of several needs one. */
export function HostsForm({ hosts, texts, onTell }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <RadioGroup
        aria-label={texts.whoHolds}
        value={hosts?.who ?? ""}
        onChange={(_, { value }) =>
          choices.filter((who) => who === value).forEach((who) => onTell(blank[who]))
        }
      >
        {choices.map((who) => (
          <Radio key={who} value={who} label={texts.holds[who]} />
        ))}
      </RadioGroup>
      {hosts?.who === "colleague" && (
        <HostFields
          label={texts.hostName}
          host={hosts.person}
          texts={texts}
          onChange={(person) => onTell({ who: "colleague", person })}
        />
      )}
      {hosts?.who === "several" && <Several people={hosts.people} texts={texts} onTell={onTell} />}
    </div>
  );
}

interface SeveralProps {
  readonly people: readonly NamedHost[];
  readonly texts: PaneText;
  readonly onTell: (hosts: MeetingHosts) => void;
}

function Several({ people, texts, onTell }: SeveralProps) {
  const tell = (changed: readonly NamedHost[]) => onTell({ who: "several", people: changed });
  return (
    <>
      {people.map((host, index) => (
        <HostFields
          // The rows have nothing else of their own: two of them may well be blank.
          key={index}
          label={texts.hostNameOf(index + 1)}
          host={host}
          texts={texts}
          onChange={(changed) => tell(people.map((other, at) => (at === index ? changed : other)))}
          onRemove={people.length > 1 ? () => tell(people.filter((_, at) => at !== index)) : undefined}
        />
      ))}
      <TextButton onClick={() => tell([...people, nobody])}>{texts.addHost}</TextButton>
    </>
  );
}
