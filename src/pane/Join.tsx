import type { JoinView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import { ButtonLink } from "./ButtonLink";
import { CopyRow } from "./CopyRow";
import * as styles from "./Join.module.css";

interface Props {
  readonly view: JoinView;
  /** Where there are several meetings, each is named. */
  readonly named: boolean;
  readonly primary: boolean;
  readonly texts: PaneText;
}

/** One meeting to join: where the link truly leads, the id and the passcode. */
export function Join({ view, named, primary, texts }: Props) {
  const { label, url, action, host, meetingId, passcode, remarks } = view;
  return (
    <div className={styles.join}>
      {named && <h3 className={styles.label}>{label}</h3>}
      {url !== undefined && (
        <div>
          <ButtonLink appearance={primary ? "primary" : "secondary"} href={url} texts={texts}>
            {action}
          </ButtonLink>
          <p className={`${styles.host} fine-print`}>
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
