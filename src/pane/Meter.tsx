import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { MeterView } from "../present/pane-view";

const hatch = (color: string) => `repeating-linear-gradient(135deg, ${color} 0 3px, transparent 3px 7px)`;

const useStyles = makeStyles({
  meter: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground3, marginInlineStart: "auto" },
  bar: {
    flexBasis: "100%",
    position: "relative",
    blockSize: "8px",
    marginBlock: "4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke2}`,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", boxShadow: "inset 0 0 0 1px CanvasText" },
  },
  part: {
    position: "absolute",
    insetBlock: "0",
    borderRadius: tokens.borderRadiusMedium,
    "@media (prefers-reduced-motion: no-preference)": {
      transitionProperty: "inset-inline-end",
      transitionDuration: tokens.durationNormal,
    },
  },
  certain: {
    insetInlineStart: "0",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  over: { backgroundColor: tokens.colorStatusWarningBorderActive },
  possible: {
    borderStartStartRadius: "0",
    borderEndStartRadius: "0",
    backgroundImage: hatch(tokens.colorCompoundBrandBackground),
    "@media (forced-colors: active)": { backgroundImage: hatch("CanvasText") },
  },
  limit: {
    position: "absolute",
    insetBlock: "-4px",
    inlineSize: "2px",
    marginInlineStart: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", outlineColor: "Canvas" },
  },
});

interface Props {
  readonly view: MeterView;
  /** Whether being over the limit is drawn as a fault. */
  readonly alarming: boolean;
}

const percent = (share: number) => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;

/** A quantity against its limit. What is only possible is hatched, so that a range is seen as a range. */
export function Meter({ view, alarming }: Props) {
  const styles = useStyles();
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
  const styles = useStyles();
  return (
    <>
      <span
        className={mergeClasses(styles.part, styles.certain, over && alarming && styles.over)}
        style={{ insetInlineEnd: percent(1 - from) }}
      />
      {to > from && (
        <span
          className={mergeClasses(styles.part, styles.possible)}
          style={{ insetInlineStart: percent(from), insetInlineEnd: percent(1 - to) }}
        />
      )}
      {limit !== undefined && <span className={styles.limit} style={{ insetInlineStart: percent(limit) }} />}
    </>
  );
}
