import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Invite, Organizer } from "../../invite/invite";
import type { MeetingHosts, NamedHost } from "../../license/answers";
import type { AboutMeeting } from "../../license/remembered";
import type { Language } from "../../policy/policy";
import { hostsFormWords, type HostsFormText } from "../../words/hosts-form";
import { TextButton } from "../TextButton";
import { HasLicense, HostFields } from "./HostFields";
import { choicesFor, chosen, nobody, toldBy, type Who } from "./who-holds";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // "uddannelsesinstitution" at twice the size is wider than the pane.
  choices: { overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly invite: Invite;
  readonly told: AboutMeeting;
  /** What the form is called. */
  readonly title: string;
  readonly language: Language;
  readonly onTell: (told: AboutMeeting) => void;
}

/** Who holds the meeting: whoever does needs the license, and each of several needs one. */
export function HostsForm({ invite, told, title, language, onTell }: Props) {
  const texts = hostsFormWords[language];
  const styles = useStyles();
  const { organizer } = invite;
  const choices = choicesFor(invite);
  const { meetingHosts: hosts } = told;
  const tellHosts = (meetingHosts: MeetingHosts) => onTell({ meetingHosts });
  const isMailbox = (organizer?.sharedMailbox ?? told.sharedMailbox) === true;
  return (
    <div className={styles.form}>
      <RadioGroup
        className={styles.choices}
        aria-label={title}
        value={chosen(told)}
        onChange={(_, { value }) =>
          choices.filter((who) => who === value).forEach((who) => onTell(toldBy(who, told)))
        }
      >
        {choices.map((who) => (
          <Radio key={who} value={who} label={labelOf(who, organizer, texts)} />
        ))}
      </RadioGroup>
      {isMailbox && <p>{texts.nameAPerson}</p>}
      {hosts !== undefined && <Holders hosts={hosts} texts={texts} onTell={tellHosts} />}
    </div>
  );
}

function labelOf(who: Who, organizer: Organizer | undefined, texts: HostsFormText): string {
  if (who === "organizer") return texts.organizerHolds(organizer?.name || organizer?.address || "");
  if (who === "mailbox") return texts.mailboxHolds;
  return who === "institution" ? texts.institutionWork : texts.holds[who];
}

interface HoldersProps {
  readonly hosts: MeetingHosts;
  readonly texts: HostsFormText;
  readonly onTell: (hosts: MeetingHosts) => void;
}

/** What is asked about whoever was chosen; what is typed of others is kept in this pane alone. */
function Holders({ hosts, texts, onTell }: HoldersProps) {
  const styles = useStyles();
  const { who } = hosts;
  if (who === "organizer") {
    const tell = (licensed: boolean) => onTell({ who, licensed });
    return <HasLicense licensed={hosts.licensed} texts={texts} onChange={tell} />;
  }
  if (who !== "colleague" && who !== "several") return null;
  return (
    <>
      {who === "several" ? (
        <Several people={hosts.people} texts={texts} onTell={onTell} />
      ) : (
        <HostFields
          label={texts.hostName}
          host={hosts.person}
          texts={texts}
          onChange={(person) => onTell({ who, person })}
        />
      )}
      <p className={styles.hint}>{texts.namesNotStored}</p>
    </>
  );
}

interface SeveralProps extends Omit<HoldersProps, "hosts"> {
  readonly people: readonly NamedHost[];
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
