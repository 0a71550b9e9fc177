import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  Info16Regular,
  Prohibited16Regular,
  Important16Regular,
} from "@fluentui/react-icons";
import type { RuleView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import { Disclosure } from "./Disclosure";
import { Section } from "./Section";
import { SourceNote } from "./SourceNote";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  rule: {
    display: "grid",
    gridTemplateColumns: "1rem minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    ":first-child": { paddingBlockStart: "0" },
  },
  icon: { blockSize: tokens.lineHeightBase300 },
  allowed: { color: tokens.colorStatusSuccessForeground1 },
  forbidden: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly rules: readonly RuleView[];
  readonly texts: PaneText;
}

/** As many as are read before one stops reading. */
const shownAtFirst = 2;

/** The rules for use: those that this invite touches, the others on request. */
export function Rules({ rules, texts }: Props) {
  if (rules.length === 0) return null;
  const touched = rules.filter((rule) => rule.touched).length;
  const first = Math.max(shownAtFirst, touched);
  const rest = rules.slice(first);
  return (
    <Section title={texts.rules}>
      <RuleList rules={rules.slice(0, first)} texts={texts} />
      {rest.length > 0 && (
        <Disclosure summary={texts.moreRules(rest.length)}>
          {() => <RuleList rules={rest} texts={texts} />}
        </Disclosure>
      )}
    </Section>
  );
}

function RuleList({ rules, texts }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rules.map((rule) => (
        <li key={rule.text} className={styles.rule}>
          <RuleIcon kind={rule.kind} />
          <div>
            <p>
              <span className="visually-hidden">{texts.ruleKind[rule.kind]}: </span>
              {rule.text}
            </p>
            <SourceNote cited={rule} texts={texts} />
          </div>
        </li>
      ))}
    </ul>
  );
}

const icons = {
  allowed: CheckmarkCircle16Regular,
  forbidden: Prohibited16Regular,
  required: Important16Regular,
  note: Info16Regular,
} as const;

function RuleIcon({ kind }: { readonly kind: RuleView["kind"] }) {
  const styles = useStyles();
  const Icon = icons[kind];
  const color = {
    allowed: styles.allowed,
    forbidden: styles.forbidden,
    required: undefined,
    note: undefined,
  }[kind];
  return <Icon className={mergeClasses(styles.icon, color)} aria-hidden="true" />;
}
