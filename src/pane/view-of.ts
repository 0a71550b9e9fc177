import type { PaneView } from "../present/pane-view";
import { presentPane } from "../present/present-pane";
import { presentRules } from "../present/present-rules";
import type { Judgement } from "./judgement";

/** All that is drawn of a judgement; the first paint does without it. */
export function viewOf(judgement: Judgement): PaneView {
  return judgement.kind === "judged"
    ? presentPane(judgement.reading)
    : presentRules(judgement.said, judgement.citing);
}
