import type { PaneView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import * as styles from "./AttendeePane.module.css";
import { CitedText } from "./CitedText";
import { Join } from "./Join";
import { Notes } from "./Notes";
import { Rules } from "./Rules";
import { Section } from "./Section";
import { Ways } from "./Ways";

interface Props {
  readonly view: PaneView;
  readonly texts: PaneText;
}

/** For whoever takes part: nothing is needed, and this is how to join. */
export function AttendeePane({ view, texts }: Props) {
  const { notes, ways, meetingHost, expect, contact, rules } = view;
  return (
    <>
      <Notes notes={notes} texts={texts} />
      <HowToJoin view={view} texts={texts} />
      <Ways ways={ways} texts={texts} />
      {expect.length > 0 && (
        <Section title={texts.expect(meetingHost)}>
          {expect.map((cited) => (
            <CitedText key={cited.text} cited={cited} texts={texts} />
          ))}
        </Section>
      )}
      {contact !== undefined && (
        <Section title={texts.contact}>
          <CitedText cited={contact} texts={texts} />
        </Section>
      )}
      <Rules rules={rules} texts={texts} />
    </>
  );
}

function HowToJoin({ view: { joins, joinNote }, texts }: Props) {
  if (joins.length === 0 && joinNote === undefined) return null;
  return (
    <Section title={texts.howToJoin}>
      <div className={styles.joins}>
        {joins.map((join, index) => (
          <Join key={join.label} view={join} named={joins.length > 1} primary={index === 0} texts={texts} />
        ))}
      </div>
      {joinNote !== undefined && <p>{joinNote}</p>}
    </Section>
  );
}
