import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { dayOf } from "../../hosts/wall-clock";
import type { LicensePeriod } from "../../license/answers";
import type { PaneText } from "../../words/pane-text";
import { Button } from "../Button";
import { handFocusUp } from "../hand-focus-up";
import { TextButton } from "../TextButton";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minInlineSize: "0" },
});

interface Props {
  readonly license: LicensePeriod | undefined;
  readonly texts: PaneText;
  readonly onTell: (license: LicensePeriod | undefined) => void;
}

/** The user's own license: that there is one, from when, and until when if it was ended. */
export function LicenseForm({ license, texts, onTell }: Props) {
  return license === undefined ? (
    <NoLicense texts={texts} onTell={onTell} />
  ) : (
    <Dates license={license} texts={texts} onTell={onTell} />
  );
}

function NoLicense({ texts, onTell }: Pick<Props, "texts" | "onTell">) {
  return (
    <>
      <p>{texts.noLicenseSaid}</p>
      <Button
        onClick={({ currentTarget }) => {
          handFocusUp(currentTarget);
          onTell({ since: dayOf(Date.now()) });
        }}
      >
        {texts.haveLicense}
      </Button>
    </>
  );
}

function Dates({ license, texts, onTell }: Props & { readonly license: LicensePeriod }) {
  const styles = useStyles();
  const { since, until } = license;
  const isWrong = until !== undefined && until < since;
  return (
    <div className={styles.form}>
      <DayField
        label={texts.since}
        value={since}
        onDay={(day) => day && onTell({ ...license, since: day })}
      />
      <DayField
        label={texts.until}
        hint={texts.untilHint}
        error={isWrong ? texts.datesWrong : undefined}
        value={until}
        onDay={(day) => onTell({ ...license, until: day })}
      />
      <TextButton
        onClick={({ currentTarget }) => {
          handFocusUp(currentTarget);
          onTell(undefined);
        }}
      >
        {texts.removeLicense}
      </TextButton>
    </div>
  );
}

interface DayProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}

/** While a year is typed, the browser hands out years like 0002. */
const firstDay = "2000-01-01";

function DayField({ label, hint, error, value, onDay }: DayProps) {
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      label={label}
      {...(hint !== undefined && { hint })}
      {...(error !== undefined && { validationMessage: error })}
    >
      <Input
        className={styles.input}
        type="date"
        min={firstDay}
        max="2099-12-31"
        defaultValue={value ?? ""}
        onChange={(_, { value: day }) => {
          if (day === "" || day >= firstDay) onDay(day === "" ? undefined : day);
        }}
      />
    </Field>
  );
}
