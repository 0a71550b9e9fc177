import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { PaneText } from "../../words/pane-text";

const useStyles = makeStyles({
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 6rem",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  input: { minInlineSize: "0" },
  error: {
    gridColumn: "span 2",
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  readonly texts: PaneText;
  /** Told on every keystroke; `undefined` = not known, also while what is typed is no number. */
  readonly onTell: (value: number | undefined) => void;
}

/** A number of people. What is typed stays as typed. */
export function NumberField({ label, value, texts, onTell }: Props) {
  const styles = useStyles();
  const id = useId();
  const [typed, setTyped] = useState(value === undefined ? "" : String(value));
  const isWrong = typed.trim() !== "" && peopleIn(typed) === undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        <bdi>{label}</bdi>
      </label>
      <Input
        id={id}
        className={styles.input}
        inputMode="numeric"
        autoComplete="off"
        placeholder={texts.number}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-error` : undefined}
        onChange={(_, { value: now }) => {
          setTyped(now);
          onTell(peopleIn(now));
        }}
      />
      {isWrong && (
        <span id={`${id}-error`} className={styles.error}>
          {texts.numberWrong}
        </span>
      )}
    </div>
  );
}

/** 1.000, 1 000 and 1000 are all a thousand. */
function peopleIn(typed: string): number | undefined {
  const digits = typed.replace(/(?<=\d)[.,\s](?=\d{3}(?!\d))/g, "").trim();
  return /^\d{1,6}$/.test(digits) ? Number(digits) : undefined;
}
