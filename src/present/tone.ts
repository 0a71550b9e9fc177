import type { Verdict } from "../license/verdict";
import type { Tone } from "./pane-view";

/** How grave the answer is for the reader. */
export function toneOf(verdict: Verdict): Tone {
  const { need, gap } = verdict;
  if (gap === "use-another-tool" || gap === "smaller-audience") return "stop";
  if (need === "not-applicable") return isDanger(verdict) ? "stop" : "neutral";
  if (need === "depends") return "depends";
  return need === "needed" || isTheReadersToSolve(verdict) ? "need" : "ok";
}

function isDanger({ findings }: Verdict): boolean {
  return findings[0]?.severity === "error";
}

/** A colleague who holds the meeting sees to the license; a delegate's organizer is served by the delegate. */
function isTheReadersToSolve({ gap, findings }: Verdict): boolean {
  return gap !== "none" && findings[0]?.message !== "colleagueHosts";
}
