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
}

export interface FixView {
  readonly fix: Fix;
  readonly label: string;
  readonly primary: boolean;
}

export interface CitedView {
  readonly text: string;
  /** "Region Hovedstaden, A19". */
  readonly source: string;
  /** The sentence as the source has it, and the language it is in. */
  readonly quote: string;
  readonly quoteLanguage: Language;
}

export interface RuleView extends CitedView {
  readonly kind: "allowed" | "forbidden" | "required" | "note";
}

export interface WayView extends CitedView {
  readonly steps: readonly string[];
  readonly url: string | undefined;
}

/** One Zoom meeting that an attendee can join. */
export interface JoinView {
  readonly label: string;
  /** Safe to open, byte for byte as found; `undefined` = no link, or one that must not be opened. */
  readonly url: string | undefined;
  readonly host: string | undefined;
  readonly meetingId: { readonly label: string; readonly shown: string; readonly copied: string } | undefined;
  readonly passcode: { readonly label: string; readonly shown: string; readonly copied: string } | undefined;
  /** Plain sentences: registration needed, start link received by mistake, and the like. */
  readonly remarks: readonly string[];
}

export interface PaneView {
  readonly language: Language;
  readonly role: "organizer" | "attendee";
  readonly verdict: HeadlineView;
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
  readonly ways: readonly WayView[];
  readonly expect: readonly CitedView[];
  readonly contact: CitedView | undefined;
  /** Those that this invite touches first. */
  readonly rules: readonly RuleView[];
  readonly footer: {
    readonly policy: string;
    readonly source: string;
    readonly sourceUrl: string | undefined;
  };
}
