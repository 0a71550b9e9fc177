import { createRoot } from "react-dom/client";
import { wholePolicy } from "../policy/whole-policy";
import { findPurpose } from "../purpose/find-purpose";
import { paneStates } from "../words/pane-states";
import { Failure } from "./Failure";
import { Pane } from "./Pane";
import { onceEach } from "./once-each";
import { languageOf } from "./pane-state";
import type { Session } from "./session";

/** Draws everything below the verdict, and follows the session; the function that is returned takes it away. */
export function mountPane(place: HTMLElement, session: Session): () => void {
  session.takeRest({ readPurpose: onceEach(findPurpose), wholePolicy });
  const root = createRoot(place);
  root.render(
    <Failure said={paneStates[languageOf(session.state.get())].restNotShown}>
      <Pane session={session} />
    </Failure>,
  );
  return () => root.unmount();
}
