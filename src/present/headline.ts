import type { Invite } from "../invite/invite";
import type { Verdict } from "../license/verdict";
import type { Language } from "../policy/policy";
import { words } from "../words/words";
import { answerOf } from "./answer";
import { forAttendees } from "./for-attendees";
import type { HeadlineView } from "./pane-view";
import { toneOf } from "./tone";

/** The answer alone, for the first paint: word for word what the whole view says, without its sources. */
export function presentHeadline(
  given: Verdict,
  role: Invite["role"],
  language: Language,
): Omit<HeadlineView, "cites"> {
  const verdict = role === "attendee" ? forAttendees(given) : given;
  const { headline = "", lines = [] } = answerOf(verdict, language) ?? {};
  return {
    tone: toneOf(verdict),
    headline: verdict.ifOnZoom ? words[language].ifOnZoom(headline) : headline,
    lines,
  };
}
