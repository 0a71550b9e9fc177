import type { Said } from "../words/finding-text";
import { footerOfRules } from "./footer";
import type { PaneView } from "./pane-view";
import type { Citing } from "./reading";
import { rulesOfUse } from "./rules-of-use";

/** The view while there is no verdict: what is said instead of it, and the rules. */
export function presentRules(said: Said, citing: Citing): PaneView {
  return {
    language: citing.language,
    role: "organizer",
    verdict: { tone: "neutral", headline: said.headline, lines: [said.line], cites: [] },
    unread: undefined,
    meters: [],
    notes: [],
    fixes: [],
    price: undefined,
    attendees: undefined,
    joins: [],
    joinNote: undefined,
    ways: [],
    meetingHost: undefined,
    expect: [],
    contact: undefined,
    rules: rulesOfUse(citing, []),
    footer: footerOfRules(citing),
  };
}
