import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneText } from "../../words/pane-text";
import { Button } from "../Button";
import { handFocusUp } from "../hand-focus-up";
import type { AboutMe, AboutMeeting } from "../../license/remembered";

const useStyles = makeStyles({
  items: { listStyleType: "disc", paddingInlineStart: tokens.spacingHorizontalXL },
});

interface Props {
  readonly me: AboutMe;
  readonly meeting: AboutMeeting;
  readonly texts: PaneText;
  readonly onForget: () => void;
}

/** All that is kept about the user, and the way to erase it. */
export function StoredList({ me, meeting, texts, onForget }: Props) {
  const styles = useStyles();
  const { storedItems } = texts;
  const items = [
    ...(me.myLicense ? [storedItems.license] : []),
    ...(me.language ? [storedItems.language] : []),
    ...(me.groupSizes ? [storedItems.groupSizes] : []),
    ...(me.orderDetails ? [storedItems.orderDetails] : []),
    ...(Object.values(meeting).some((answer) => answer !== undefined) ? [storedItems.meeting] : []),
  ];
  if (items.length === 0) return <p>{texts.storedNothing}</p>;
  return (
    <>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <Button
        onClick={({ currentTarget }) => {
          handFocusUp(currentTarget);
          onForget();
        }}
      >
        {texts.erase}
      </Button>
    </>
  );
}
