import type { Day, Span } from "../../../../invite/invite";
import type { Policy } from "../../../../policy/policy";
import { chosenCopies } from "./choose-copies";
import { newHolderCount, tallyMeeting, type HolderCount, type HolderDraft } from "./holder-count";
import { outcomes, type Outcome } from "./outcome";
import { newQuestionList, type QuestionCount } from "./question-list";
import type { CompactSighting, PackedSightings } from "./sightings";

/** The days that are looked at, both included, and the instants at which they begin and end. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly span: Span;
}

/** What the calendars of a department say of the licenses it needs. All counts are of the whole period. */
export interface Forecast {
  readonly period: Period;
  readonly policy: Policy;
  /** How often meetings of each kind take place. */
  readonly meetings: Readonly<Record<Outcome, number>>;
  /** Everybody of the organization who holds a meeting on Zoom, those with the most to license first. */
  readonly holders: readonly HolderCount[];
  readonly questions: readonly QuestionCount[];
  /** Copies of meetings that stand in other calendars too. */
  readonly copies: number;
}

/** Puts together what was sighted in all calendars. */
export function forecastOf(
  parts: readonly PackedSightings[],
  { period, policy }: Pick<Forecast, "period" | "policy">,
): Forecast {
  const meetings = newMeetings();
  const holders = new Map<string, HolderDraft>();
  const questions = newQuestionList();
  let chosen = 0;
  for (const sighting of chosenCopies(parts)) {
    chosen += 1;
    meetings[sighting.outcome] += sighting.count;
    if (sighting.count === 0 || !isHeldHere(sighting)) continue;
    tallyMeeting(draftFor(sighting, holders), sighting, policy);
    questions.note(sighting);
  }
  const sighted = parts.reduce((sum, { length }) => sum + length, 0);
  return {
    period,
    policy,
    meetings,
    holders: [...holders.values()].map(({ count }) => count()).sort(byNeed),
    questions: questions.all(),
    copies: sighted - chosen,
  };
}

function newMeetings(): Record<Outcome, number> {
  return Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
}

const held: ReadonlySet<Outcome> = new Set<Outcome>(["institution", "free", "depends", "beyond", "needed"]);

function isHeldHere({ outcome }: CompactSighting): boolean {
  return held.has(outcome);
}

function draftFor({ holder }: CompactSighting, holders: Map<string, HolderDraft>): HolderDraft {
  const address = holder?.address ?? "";
  const draft = holders.get(address) ?? newHolderCount(address);
  holders.set(address, draft);
  return draft;
}

/** By what they need, then by address, so that equal calendars give equal reports. */
function byNeed(a: HolderCount, b: HolderCount): number {
  const byNumbers = b.needed - a.needed || b.depends - a.depends || b.meetings - a.meetings;
  return byNumbers || (a.address < b.address ? -1 : 1);
}
