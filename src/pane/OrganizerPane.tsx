import { useCallback, useId, useRef } from "react";
import type { PaneView } from "../present/pane-view";
import type { Reading } from "../present/reading";
import type { PaneText } from "../words/pane-text";
import { carryOut } from "./carry-out";
import { CitedText } from "./CitedText";
import { Disclosure } from "./Disclosure";
import { Fixes } from "./Fixes";
import { GuidanceForm } from "./forms";
import { Meters } from "./Meters";
import { Notes } from "./Notes";
import type { PaneState } from "./pane-state";
import { Questions } from "./Questions";
import { Rules } from "./Rules";
import { Section } from "./Section";
import type { Session } from "./session";
import { Shortened } from "./Shortened";
import { Told, type PlaceIds } from "./Told";

interface Props {
  readonly reading: Reading;
  readonly view: PaneView;
  readonly state: PaneState;
  readonly session: Session;
  readonly texts: PaneText;
}

/** For whoever drafts the invite: how the verdict came about, and what can be done. */
export function OrganizerPane({ reading, view, state, session, texts }: Props) {
  const { invite } = reading;
  const { undo, onDrawn } = useUndo(session);
  const ids: PlaceIds = { order: useId(), hosts: useId(), license: useId() };
  return (
    <>
      <Meters meters={view.meters} alarming={view.verdict.tone !== "ok"} unread={view.unread} />
      <Questions invite={invite} view={view} state={state} session={session} texts={texts} />
      <Shortened state={state} texts={texts} onUndo={undo} />
      <Notes notes={view.notes} texts={texts} onAnswer={(fix) => carryOut(fix, { invite, session, ids })} />
      <Fixes
        fixes={view.fixes}
        price={view.price}
        texts={texts}
        onFix={(fix) => carryOut(fix, { invite, session, ids })}
        onDrawn={onDrawn}
        {...{ reading, session }}
      />
      {view.attendees !== undefined && (
        <Section title={texts.yourAttendees}>
          <CitedText cited={view.attendees} texts={texts} />
          <Disclosure summary={texts.tellAttendees}>
            {() => <GuidanceForm {...{ reading, session }} topic="joining" />}
          </Disclosure>
        </Section>
      )}
      <Rules rules={view.rules} texts={texts} />
      <Told ids={ids} reading={reading} view={view} state={state} session={session} texts={texts} />
    </>
  );
}

/** Whoever undoes by keyboard gets back to the button that is there again. */
function useUndo(session: Session) {
  const undone = useRef(false);
  const onDrawn = useCallback((button: HTMLButtonElement | null) => {
    if (button === null || !undone.current) return;
    undone.current = false;
    if (document.activeElement === document.body) button.focus();
  }, []);
  const undo = () => {
    undone.current = true;
    void session.undo();
  };
  return { undo, onDrawn };
}
