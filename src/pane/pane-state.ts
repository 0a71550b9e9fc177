/** What one pane knows: what was read, what the user told, and the verdict on it. */
import type { InviteChange } from "../hosts/host";
import type { Instant, Invite } from "../invite/invite";
import type { InForce } from "../policy/in-force";
import type { Language } from "../policy/policy";
import { paneStates } from "../words/pane-states";
import { judgementOn, withoutVerdict, type Judgement, type Judging, type Rest } from "./judgement";
import { answersOf, type AboutMe, type AboutMeeting } from "../license/remembered";
import type { Reading } from "./reading";

/** An end that the pane has set, and the change that takes it back. */
export interface Shortened {
  readonly minutes: number;
  readonly end: Instant;
  readonly undo: InviteChange;
}

export interface PaneState {
  /** The language of the host, until the user chooses another. */
  readonly hostLanguage: Language;
  readonly me: AboutMe;
  readonly meeting: AboutMeeting;
  /** False until it is known what the user told before: a verdict without it could be wrong. */
  readonly remembered: boolean;
  /** `undefined` until it is known by which policies to judge. */
  readonly policies: InForce | undefined;
  /** Other policies have come into force since a verdict was shown. */
  readonly rulesChanged: boolean;
  readonly reading: Reading;
  readonly rest: Rest | undefined;
  /** The verdict, or why there is none; `undefined` as long as nothing is known. */
  readonly judgement: Judgement | undefined;
  readonly shortened: Shortened | undefined;
  /** The last change of the invite was refused. */
  readonly refused: boolean;
}

export function languageOf({ me, hostLanguage }: PaneState): Language {
  return me.language ?? hostLanguage;
}

/** The invite that the verdict is on. */
export function inviteOf({ reading }: PaneState): Invite | undefined {
  return reading.kind === "read" ? reading.invite : undefined;
}

/** The state with the verdict that follows from it. */
export function judged(state: PaneState): PaneState {
  const { remembered, policies } = state;
  return { ...state, judgement: remembered && policies ? judgementOf(state, policies) : undefined };
}

/** The state under other policies; those that replace what a verdict rests on are to be told of. */
export function withPolicies(state: PaneState, policies: InForce | undefined): PaneState {
  const isOther = state.judgement !== undefined && policies?.own !== state.policies?.own;
  return { ...state, policies, rulesChanged: state.rulesChanged || isOther };
}

/** A fault of ours on some invite nobody thought of leaves no old verdict standing, and makes up no new one. */
function judgementOf(state: PaneState, { packs }: InForce): Judgement | undefined {
  const judging = { packs, language: languageOf(state), rest: state.rest };
  try {
    return judgementOnReading(state, judging);
  } catch {
    return withoutVerdict(paneStates[judging.language].unreadable, judging);
  }
}

function judgementOnReading({ reading, me, meeting }: PaneState, judging: Judging): Judgement | undefined {
  if (reading.kind === "loading") return undefined;
  if (reading.kind === "read") return judgementOn(reading.invite, answersOf(me, meeting), judging);
  const { silent, unreadable } = paneStates[judging.language];
  return withoutVerdict(reading.fault === "silent" ? silent : unreadable, judging);
}

/** A set end can be taken back only until somebody sets another, and a refusal is old news by then. */
export function withReading(state: PaneState, reading: Reading): PaneState {
  const { shortened } = state;
  const before = inviteOf(state)?.end;
  const read = { ...state, reading };
  const after = inviteOf(read)?.end;
  if (before === after) return read;
  return { ...read, refused: false, shortened: before === shortened?.end ? undefined : shortened };
}
