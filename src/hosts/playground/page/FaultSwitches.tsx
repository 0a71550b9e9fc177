import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { PlaygroundWords } from "../../../words/playground-words";
import type { Faults } from "../faults";

const useStyles = makeStyles({
  faults: { display: "flex", flexDirection: "column", border: "0", margin: "0", padding: "0" },
  title: { padding: "0", fontWeight: "600" },
});

const names = ["silent", "attendeesUnread", "bodyUnread"] as const;

interface Props {
  readonly faults: Faults;
  readonly words: PlaygroundWords;
  readonly onChange: (faults: Faults) => void;
}

/** What goes wrong on purpose. */
export function FaultSwitches({ faults, words, onChange }: Props) {
  const styles = useStyles();
  return (
    <fieldset className={styles.faults}>
      <legend className={styles.title}>{words.faults.title}</legend>
      {names.map((name) => (
        <Checkbox
          key={name}
          label={words.faults[name]}
          checked={faults[name]}
          onChange={(_, { checked }) => onChange({ ...faults, [name]: checked === true })}
        />
      ))}
    </fieldset>
  );
}
