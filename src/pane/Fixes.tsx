import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FixId } from "../license/finding";
import type { CitedView, FixView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import { Section } from "./Section";
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
}

/** What can be done about the verdict; at most one of it stands out. */
export function Fixes({ fixes, price, texts, onFix, onDrawn }: Props) {
  const styles = useStyles();
  const shown = fixes.filter(({ fix }) => !askedElsewhere.includes(fix.id));
  if (shown.length === 0) return null;
  return (
    <Section title={texts.whatYouCanDo}>
      <div className={styles.stack}>
        {shown.map((view) => (
          <FixButton key={view.label} {...{ view, texts, onFix, onDrawn }} />
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

interface FixProps extends Pick<Props, "texts" | "onFix" | "onDrawn"> {
  readonly view: FixView;
}

function FixButton({ view, texts, onFix, onDrawn }: FixProps) {
  const styles = useStyles();
  const { fix, label, primary, url } = view;
  if (url !== undefined) {
    return (
      <Button as="a" className={styles.button} href={url} target="_blank" rel="noopener noreferrer">
        {label}
        <span className="visually-hidden"> ({texts.newWindow})</span>
      </Button>
    );
  }
  if (fix.id === "use-alternative") return <p>{label}</p>;
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
