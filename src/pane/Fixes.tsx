import { Suspense } from "react";
import type { FixId } from "../license/finding";
import type { CitedView, FixView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import type { Reading } from "../present/reading";
import { Button } from "./Button";
import * as styles from "./Fixes.module.css";
import { Alternative } from "./forms";
import { Section } from "./Section";
import type { Session } from "./session";
import { SourceNote } from "./SourceNote";
import { TextButton } from "./TextButton";

/** Asked at the finding, in fields of their own. */
const askedElsewhere: readonly FixId[] = ["say-group-size", "say-audience"];
const asLinks: readonly FixId[] = [
  "say-my-license",
  "say-who-holds",
  "say-purpose",
  "say-institution",
  "refresh",
];

interface Props {
  readonly fixes: readonly FixView[];
  readonly price: CitedView | undefined;
  readonly texts: PaneText;
  readonly onFix: (view: FixView) => void;
  /** Told of each button that stands out when it is drawn. */
  readonly onDrawn: (button: HTMLButtonElement | null) => void;
  readonly reading: Reading;
  readonly session: Session;
}

/** What can be done about the verdict; at most one of it stands out. */
export function Fixes({ fixes, price, ...doing }: Props) {
  const { texts } = doing;
  const shown = fixes.filter(({ fix }) => !askedElsewhere.includes(fix.id));
  if (shown.length === 0) return null;
  return (
    <Section title={texts.whatYouCanDo}>
      <div className={styles.stack}>
        {shown.map((view) => (
          <FixButton key={view.label} {...doing} view={view} />
        ))}
      </div>
      {price !== undefined && (
        <div>
          <p className="fine-print">{price.text}</p>
          <SourceNote cited={price} texts={texts} />
        </div>
      )}
    </Section>
  );
}

interface FixProps extends Omit<Props, "fixes" | "price"> {
  readonly view: FixView;
}

function FixButton({ view, texts, onFix, onDrawn, reading, session }: FixProps) {
  const { fix, label, primary, url } = view;
  if (fix.id === "use-alternative") {
    return (
      <div>
        <p>{label}</p>
        <Suspense fallback={<div className={styles.waiting} data-waiting />}>
          <Alternative {...{ url, texts, reading, session }} />
        </Suspense>
      </div>
    );
  }
  if (!primary && asLinks.includes(fix.id)) {
    return <TextButton onClick={() => onFix(view)}>{label}</TextButton>;
  }
  return (
    <Button
      data-fix={fix.id}
      ref={primary ? onDrawn : null}
      appearance={primary ? "primary" : "secondary"}
      onClick={() => onFix(view)}
    >
      {label}
    </Button>
  );
}
