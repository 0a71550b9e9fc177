import { Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import type { NamedHost } from "../../license/answers";
import type { HostsFormText } from "../../words/hosts-form";
import { Button } from "../Button";
import { handFocusUp } from "../hand-focus-up";
import { Icon } from "../Icon";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "end" },
  name: { minInlineSize: "0" },
  licensed: { gridColumn: "span 2" },
});

interface Props {
  readonly label: string;
  readonly host: NamedHost;
  readonly texts: HostsFormText;
  readonly onChange: (host: NamedHost) => void;
  readonly onRemove?: (() => void) | undefined;
}

/** One person who holds the meeting, and whether that person has a license. */
export function HostFields({ label, host, texts, onChange, onRemove }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Field label={label}>
        <Input
          className={styles.name}
          autoComplete="off"
          value={host.name}
          onChange={(_, { value }) => onChange({ ...host, name: value })}
        />
      </Field>
      {onRemove !== undefined && (
        <Button
          appearance="subtle"
          icon={<Icon name="cross" />}
          aria-label={texts.removeHost(host.name || label)}
          onClick={({ currentTarget }) => {
            handFocusUp(currentTarget);
            onRemove();
          }}
        />
      )}
      <HasLicense
        className={styles.licensed}
        licensed={host.licensed}
        texts={texts}
        onChange={(licensed) => onChange({ ...host, licensed })}
      />
    </div>
  );
}

interface LicenseProps {
  readonly className?: string;
  readonly licensed: boolean;
  readonly texts: HostsFormText;
  readonly onChange: (licensed: boolean) => void;
}

/** Whether whoever holds the meeting has a license. */
export function HasLicense({ className, licensed, texts, onChange }: LicenseProps) {
  return (
    <Checkbox
      className={className}
      label={texts.hostLicensed}
      checked={licensed}
      onChange={(_, { checked }) => onChange(checked === true)}
    />
  );
}
