import { Button } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { paneWords } from "../words/pane-words";
import type { PaneText } from "../words/pane-text";
import { AttendeePane } from "./AttendeePane";
import { Footer } from "./Footer";
import { Grounds } from "./Grounds";
import type { Judgement } from "./judgement";
import { OrganizerPane } from "./OrganizerPane";
import { inviteOf, type PaneState } from "./pane-state";
import { Rules } from "./Rules";
import type { Session } from "./session";

/** Everything below the verdict. */
export function Pane({ session }: { readonly session: Session }) {
  const state = useSyncExternalStore(session.state.subscribe, session.state.get);
  const { judgement } = state;
  if (judgement === undefined) return null;
  const { view } = judgement;
  const texts = paneWords[view.language];
  return (
    <>
      <Below judgement={judgement} state={state} session={session} texts={texts} />
      <Footer
        view={view.footer}
        texts={texts}
        onSwitchLanguage={() => session.tellAboutMe({ language: texts.otherLanguage })}
      />
    </>
  );
}

interface Props {
  readonly judgement: Judgement;
  readonly state: PaneState;
  readonly session: Session;
  readonly texts: PaneText;
}

function Below({ judgement, state, session, texts }: Props) {
  const { view } = judgement;
  const invite = inviteOf(state);
  if (invite === undefined) {
    return (
      <>
        <Button onClick={session.refresh}>{texts.tryAgain}</Button>
        <Rules rules={view.rules} texts={texts} />
      </>
    );
  }
  return (
    <>
      <Grounds cites={view.verdict.cites} texts={texts} />
      {view.role === "attendee" ? (
        <AttendeePane view={view} texts={texts} />
      ) : (
        <OrganizerPane {...{ invite, judgement, state, session, texts }} />
      )}
    </>
  );
}
