import { Button } from "@fluentui/react-components";
import { Suspense, useSyncExternalStore } from "react";
import { paneWords } from "../words/pane-words";
import type { PaneText } from "../words/pane-text";
import { AttendeePane } from "./AttendeePane";
import { Footer } from "./Footer";
import type { Judgement } from "./judgement";
import { OrganizerPane } from "./OrganizerPane";
import { inviteOf, type PaneState } from "./pane-state";
import { Rules } from "./Rules";
import type { Session } from "./session";
import { SourceNote } from "./SourceNote";

/** Everything below the verdict. */
export function Pane({ session }: { readonly session: Session }) {
  const state = useSyncExternalStore(session.state.subscribe, session.state.get);
  const { judgement } = state;
  if (judgement === undefined) return null;
  const { view } = judgement;
  const texts = paneWords[view.language];
  return (
    <>
      <Suspense>
        <Below judgement={judgement} state={state} session={session} texts={texts} />
      </Suspense>
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
      {view.verdict.cites.length > 0 && (
        <div>
          {view.verdict.cites.map((cited) => (
            <SourceNote key={cited.source} cited={cited} texts={texts} />
          ))}
        </div>
      )}
      {view.role === "attendee" ? (
        <AttendeePane view={view} texts={texts} />
      ) : (
        <OrganizerPane {...{ invite, judgement, state, session, texts }} />
      )}
    </>
  );
}
