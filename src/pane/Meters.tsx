import type { MeterView } from "../present/pane-view";
import { Meter } from "./Meter";
import * as styles from "./Meters.module.css";

interface Props {
  readonly meters: readonly MeterView[];
  /** Whether going over a limit is what is wrong; a license may well cover it. */
  readonly alarming: boolean;
  /** Names what could not be read. */
  readonly unread: string | undefined;
}

/** What was measured, and what could not be. */
export function Meters({ meters, alarming, unread }: Props) {
  if (meters.length === 0 && unread === undefined) return null;
  return (
    <div className={styles.meters}>
      {meters.map((view) => (
        <Meter key={view.id} view={view} alarming={alarming} />
      ))}
      {unread !== undefined && <p className="fine-print">{unread}</p>}
    </div>
  );
}
