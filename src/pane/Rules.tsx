import type { RuleView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import { Disclosure } from "./Disclosure";
import { Icon } from "./Icon";
import * as styles from "./Rules.module.css";
import { Section } from "./Section";
import { SourceNote } from "./SourceNote";

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
  return (
    <ul>
      {rules.map((rule) => (
        <li key={rule.text} className={styles.rule} data-kind={rule.kind}>
          <Icon name={rule.kind} className={styles.icon} />
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
