import { Suspense, useMemo, useSyncExternalStore } from "react";
import { paneWords } from "../words/pane-words";
import type { PaneText } from "../words/pane-text";
import type { PaneView } from "../present/pane-view";
import { AttendeePane } from "./AttendeePane";
import { Button } from "./Button";
import { Disclosure } from "./Disclosure";
import { Footer } from "./Footer";
import { PolicyNote, StoredList } from "./forms";
import { Grounds } from "./Grounds";
import type { Judgement } from "./judgement";
import { OrganizerPane } from "./OrganizerPane";
import * as styles from "./Pane.module.css";
import type { PaneState } from "./pane-state";
import { Rules } from "./Rules";
import type { Session } from "./session";
import { Title } from "./Title";
import { useKeptFocus } from "./use-kept-focus";
import { viewOf } from "./view-of";

/** Everything below the verdict. */
export function Pane({ session }: { readonly session: Session }) {
  const state = useSyncExternalStore(session.state.subscribe, session.state.get);
  const { judgement, policies, rulesChanged } = state;
  useKeptFocus(state);
  const view = useMemo(() => judgement && viewOf(judgement), [judgement]);
  if (judgement === undefined || view === undefined) return null;
  const texts = paneWords[view.language];
  return (
    <>
      <Below {...{ judgement, view, state, session, texts }} />
      <div className={styles.stored}>
        <Disclosure summary={<Title text={texts.stored} />}>
          {() => <StoredList {...state} texts={texts} onForget={session.forget} />}
        </Disclosure>
      </div>
      {policies !== undefined && (rulesChanged || policies.own || policies.fault) && (
        <Suspense>
          <PolicyNote {...{ judgement, policies, rulesChanged }} role={view.role} />
        </Suspense>
      )}
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
  readonly view: PaneView;
  readonly state: PaneState;
  readonly session: Session;
  readonly texts: PaneText;
}

function Below({ judgement, view, state, session, texts }: Props) {
  if (judgement.kind === "unread") {
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
        <OrganizerPane {...{ reading: judgement.reading, view, state, session, texts }} />
      )}
    </>
  );
}
