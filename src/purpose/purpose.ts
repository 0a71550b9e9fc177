/** What the words of an invite hint at. Hints, never assertions: what the user says goes before them. */

/** `firm`: it clearly reads like that; `soft`: it may be; `undefined`: nothing points that way. */
export type Hint = "firm" | "soft" | undefined;

/** Holds nothing of the invite: no text, number or name. */
export interface Purpose {
  /** A Danish civil registration number. */
  readonly cpr: Hint;
  /** A talk about or with a patient, or a medical conference. */
  readonly patients: Hint;
  /** A talk with a member of staff that nobody would hold in public; the softest hint. */
  readonly confidential: boolean;
  /** Work for an education institution. */
  readonly university: boolean;
  /** Ids of the rows of the word tables that the hints rest on, each once. */
  readonly hits: readonly RowId[];
}

/** Nothing hints at anything. */
export const noPurpose: Purpose = {
  cpr: undefined,
  patients: undefined,
  confidential: false,
  university: false,
  hits: [],
};

/** The rows that every language's word table has; `roles.ts` says what each is for. */
export type RowId =
  | "calm"
  | "rounds"
  | "conference"
  | "review"
  | "consultation"
  | "casework"
  | "person"
  | "people"
  | "staff"
  | "university"
  | "teaching"
  | "running"
  | "none"
  | "next"
  | "talk";

/**
 * One language's words, a row each, as patterns of whole words: `*` stands for any ending, `~` in front for any
 * beginning, `+` for a blank, a hyphen or nothing, `#` for a number, `=` behind a word for "written in capitals".
 * Words that a language shares with another need not stand in both.
 */
export type WordTable = Readonly<Record<RowId, string>>;
