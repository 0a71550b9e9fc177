import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FixId } from "../license/finding";
import type { CitedView, FixView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import type { Reading } from "../present/reading";
import { Disclosure } from "./Disclosure";
import { GuidanceForm } from "./forms";
import { Section } from "./Section";
import type { Session } from "./session";
import { SourceNote } from "./SourceNote";
import { TextButton } from "./TextButton";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  button: { maxInlineSize: "none" },
  price: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

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
  const styles = useStyles();
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
          <p className={styles.price}>{price.text}</p>
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
  const styles = useStyles();
  const { fix, label, primary } = view;
  if (fix.id === "use-alternative") return <Alternative {...{ view, texts, reading, session }} />;
  if (!primary && asLinks.includes(fix.id)) {
    return <TextButton onClick={() => onFix(view)}>{label}</TextButton>;
  }
  return (
    <Button
      className={styles.button}
      data-fix={fix.id}
      ref={primary ? onDrawn : null}
      appearance={primary ? "primary" : "secondary"}
      onClick={() => onFix(view)}
    >
      {label}
    </Button>
  );
}

/** What may be used instead of Zoom, where it is found, and the way into the invite. */
function Alternative({ view, texts, reading, session }: Omit<FixProps, "onFix" | "onDrawn">) {
  const { label, url } = view;
  return (
    <div>
      <p>{label}</p>
      {url !== undefined && (
        <Button as="a" href={url} target="_blank" rel="noopener noreferrer">
          {texts.openPage(new URL(url).host)}
          <span className="visually-hidden"> ({texts.newWindow})</span>
        </Button>
      )}
      <Disclosure summary={texts.tellAlternative}>
        {() => <GuidanceForm {...{ reading, session }} topic="alternative" />}
      </Disclosure>
    </div>
  );
}
