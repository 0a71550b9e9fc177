import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JoinView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import { CopyRow } from "./CopyRow";

const useStyles = makeStyles({
  join: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  label: { fontSize: "inherit", lineHeight: "inherit", fontWeight: tokens.fontWeightSemibold },
  button: { maxInlineSize: "none" },
  host: {
    paddingBlockStart: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  values: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly view: JoinView;
  /** Where there are several meetings, each is named. */
  readonly named: boolean;
  readonly primary: boolean;
  readonly texts: PaneText;
}

/** One meeting to join: where the link truly leads, the id and the passcode. */
export function Join({ view, named, primary, texts }: Props) {
  const styles = useStyles();
  const { label, url, action, host, meetingId, passcode, remarks } = view;
  return (
    <div className={styles.join}>
      {named && <h3 className={styles.label}>{label}</h3>}
      {url !== undefined && (
        <div>
          <Button
            as="a"
            className={styles.button}
            appearance={primary ? "primary" : "secondary"}
            style={{ display: "flex" }}
            href={url}
            target="_blank"
            rel="noopener noreferrer"
          >
            {action}
            <span className="visually-hidden"> ({texts.newWindow})</span>
          </Button>
          <p className={styles.host}>
            {texts.leadsTo} <bdi>{host}</bdi>
          </p>
        </div>
      )}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      <dl className={styles.values}>
        {meetingId !== undefined && <CopyRow view={meetingId} texts={texts} />}
        {passcode !== undefined && <CopyRow view={passcode} texts={texts} />}
      </dl>
    </div>
  );
}
