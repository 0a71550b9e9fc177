import { useId } from "react";
import type { MeterView } from "../present/pane-view";
import * as styles from "./Meter.module.css";

interface Props {
  readonly view: MeterView;
  /** Whether being over the limit is drawn as a fault. */
  readonly alarming: boolean;
}

const percent = (share: number) => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;

/** A quantity against its limit. What is only possible is hatched, so that a range is seen as a range. */
export function Meter({ view, alarming }: Props) {
  const labelId = useId();
  return (
    <div className={styles.meter}>
      <span id={labelId} className={styles.label}>
        {view.label}
      </span>
      <span className={styles.text} aria-hidden="true">
        {view.text}
      </span>
      <meter
        className="visually-hidden"
        aria-labelledby={labelId}
        value={view.from}
        aria-valuetext={view.text}
      />
      <div className={styles.bar} aria-hidden="true">
        <Bar view={view} alarming={alarming} />
      </div>
    </div>
  );
}

function Bar({ view: { from, to, limit, over }, alarming }: Props) {
  return (
    <>
      <span
        className={styles.certain}
        data-over={over && alarming}
        style={{ insetInlineEnd: percent(1 - from) }}
      />
      {to > from && (
        <span
          className={styles.possible}
          style={{ insetInlineStart: percent(from), insetInlineEnd: percent(1 - to) }}
        />
      )}
      {limit !== undefined && <span className={styles.limit} style={{ insetInlineStart: percent(limit) }} />}
    </>
  );
}
