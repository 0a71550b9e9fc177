import {
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import {
  ArrowSwap16Regular,
  Delete16Regular,
  Desktop16Regular,
  DoorArrowRight16Regular,
  People16Regular,
  Person16Regular,
  QuestionCircle16Regular,
} from "@fluentui/react-icons";
import type { Attendee, AttendeeKind } from "../../../invite/invite";
import type { PlaygroundWords } from "../../../words/playground-words";
import type { ListName } from "../edit-draft";

const useStyles = makeStyles({
  chip: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    maxInlineSize: "100%",
    minBlockSize: "28px",
    paddingInline: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground2,
    color: "inherit",
    font: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

const icons = {
  person: Person16Regular,
  group: People16Regular,
  room: DoorArrowRight16Regular,
  equipment: Desktop16Regular,
  unknown: QuestionCircle16Regular,
} as const;

const kinds: readonly AttendeeKind[] = ["person", "group", "room", "equipment", "unknown"];

interface Props {
  readonly attendee: Attendee;
  readonly list: ListName;
  readonly words: PlaygroundWords;
  readonly onChange: (attendee: Attendee) => void;
  readonly onMove: () => void;
  readonly onRemove: () => void;
}

/** One entry of the invite, and all that can be said of it. */
export function AttendeeChip({ attendee, list, words, onChange, onMove, onRemove }: Props) {
  const styles = useStyles();
  const { kind, name, address } = attendee;
  const Icon = icons[kind];
  return (
    <Menu
      checkedValues={{ kind: [kind] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        kinds
          .filter((one) => checkedItems.includes(one))
          .forEach((one) => onChange({ ...attendee, kind: one }))
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className={styles.chip} title={address || undefined}>
          <Icon className={styles.icon} aria-hidden="true" />
          <span className="visually-hidden">{words.kinds[kind]}: </span>
          <bdi className={styles.name}>{name || address || words.attendees.noName}</bdi>
        </button>
      </MenuTrigger>
      <Offers list={list} words={words} onMove={onMove} onRemove={onRemove} />
    </Menu>
  );
}

/** The menu of a chip. */
function Offers({ list, words, onMove, onRemove }: Pick<Props, "list" | "words" | "onMove" | "onRemove">) {
  return (
    <MenuPopover>
      <MenuList>
        <MenuGroup>
          <MenuGroupHeader>{words.attendees.kind}</MenuGroupHeader>
          {kinds.map((one) => (
            <MenuItemRadio key={one} name="kind" value={one}>
              {words.kinds[one]}
            </MenuItemRadio>
          ))}
        </MenuGroup>
        <MenuDivider />
        <MenuItem icon={<ArrowSwap16Regular />} onClick={onMove}>
          {list === "required" ? words.attendees.makeOptional : words.attendees.makeRequired}
        </MenuItem>
        <MenuItem icon={<Delete16Regular />} onClick={onRemove}>
          {words.attendees.remove}
        </MenuItem>
      </MenuList>
    </MenuPopover>
  );
}
