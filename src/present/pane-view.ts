/** What the pane shows, ready to draw: every text in its language, nothing left to decide. */
import type { Fix, Severity } from "../license/finding";
import type { Language } from "../policy/policy";

/** `ok` all is well; `need` something is missing; `depends` an answer decides; `stop` not like this; `neutral` the rules do not apply. */
export type Tone = "ok" | "need" | "depends" | "stop" | "neutral";

export interface HeadlineView {
  readonly tone: Tone;
  readonly headline: string;
  /** The arithmetic: one sentence for each reason. */
  readonly lines: readonly string[];
  /** What the answer rests on; empty where it rests on no source. */
  readonly cites: readonly CitedView[];
}

export interface MeterView {
  readonly id: "duration" | "participants";
  readonly label: string;
  /** The value and the limit in words: "60 min. · grænse 40". Also what assistive technology reads. */
  readonly text: string;
  /** Shares of the bar's length, 0 to 1. `to` > `from` = a range: what is certain ends at `from`. */
  readonly from: number;
  readonly to: number;
  /** Where the limit is drawn, 0 to 1; `undefined` = no limit. */
  readonly limit: number | undefined;
  readonly over: boolean;
}

export interface NoteView {
  readonly severity: Severity;
  readonly headline: string;
  readonly line: string;
  readonly cites: readonly CitedView[];
  /** The answers to what the note asks; organizer only. */
  readonly answers: readonly FixView[];
}

export interface FixView {
  readonly fix: Fix;
  readonly label: string;
  readonly primary: boolean;
  /** A page that the fix opens; `undefined` for a fix that is carried out here, or (`use-alternative`) only said. */
  readonly url: string | undefined;
}

export interface CitedView {
  readonly text: string;
  /** "Region Hovedstaden, A19". */
  readonly source: string;
  /** How old it is: "pr. 27. januar 2021", "tjekket 21. november 2026". */
  readonly dated: string;
  readonly sourceUrl: string | undefined;
  /** The sentence as the source has it, and the language it is in. */
  readonly quote: string;
  readonly quoteLanguage: Language;
}

export interface RuleView extends CitedView {
  readonly kind: "allowed" | "forbidden" | "required" | "note";
  /** A finding on this invite rests on it. */
  readonly touched: boolean;
}

export interface WayView extends CitedView {
  readonly steps: readonly string[];
  readonly url: string | undefined;
}

export interface CopyView {
  readonly label: string;
  readonly shown: string;
  readonly copied: string;
}

/** One Zoom meeting that an attendee can join. */
export interface JoinView {
  readonly label: string;
  /** Safe to open, byte for byte as found; `undefined` = no link, or one that must not be opened. */
  readonly url: string | undefined;
  /** What the button that opens it says. */
  readonly action: string;
  readonly host: string | undefined;
  readonly meetingId: CopyView | undefined;
  readonly passcode: CopyView | undefined;
  /** Plain sentences: registration needed, start link received by mistake, and the like. */
  readonly remarks: readonly string[];
}

export interface FooterView {
  /** The organisation whose rules these are. */
  readonly policy: string;
  /** "Regler pr. 27. januar 2021", "Kilde: Djøf". */
  readonly source: string;
  readonly sourceUrl: string | undefined;
  /** "Kilde": the text of the link to the source. */
  readonly sourceLabel: string;
}

export interface PaneView {
  readonly language: Language;
  readonly role: "organizer" | "attendee";
  readonly verdict: HeadlineView;
  /** Names the fields that could not be read: "Ikke læst: deltagere og tekst."; `undefined` = all was read. */
  readonly unread: string | undefined;
  /** Organizer only; empty where the license rules do not apply. */
  readonly meters: readonly MeterView[];
  readonly notes: readonly NoteView[];
  /** At most one is primary. */
  readonly fixes: readonly FixView[];
  /** "En licens koster 1.200 kr. om året og er personlig."; `undefined` where no price belongs. */
  readonly price: CitedView | undefined;
  /** What the attendees need: nothing. */
  readonly attendees: CitedView | undefined;
  /** Attendee only. */
  readonly joins: readonly JoinView[];
  /** Said where there is nothing to join with yet. */
  readonly joinNote: string | undefined;
  readonly ways: readonly WayView[];
  /** The organisation that holds the meeting, where its own guidance is known. */
  readonly meetingHost: string | undefined;
  readonly expect: readonly CitedView[];
  readonly contact: CitedView | undefined;
  /** Those that this invite touches first. */
  readonly rules: readonly RuleView[];
  readonly footer: FooterView;
}
