/** The rows of the word tables. Where two rows fit the same words, the first one has them. */
export type RowId =
  /** Takes words away from the rows below. */
  | "calm"
  /** Teaching and events explain the words that they govern, and the text below a subject. */
  | "teaching"
  /** Talks with a member of staff. */
  | "staff"
  /** A patient talk or a conference, by its name alone. */
  | "certain"
  /** Work for an education institution. */
  | "university"
  /** It may be a patient talk. */
  | "perhaps"
  /** One patient, or some. */
  | "person"
  /** Patients in general, whom only talk about them makes a patient talk. */
  | "people"
  /** The running of things explains as teaching does, but less. */
  | "running"
  /** Denies what follows. */
  | "none"
  /** Ends what governs. */
  | "next"
  | "talk";

/** In the order of `RowId`. */
export const rowIds: readonly RowId[] = [
  "calm",
  "teaching",
  "staff",
  "certain",
  "university",
  "perhaps",
  "person",
  "people",
  "running",
  "none",
  "next",
  "talk",
];

/**
 * One language's words, a row each, as patterns of whole words: `*` stands for any ending, `~` in front for any
 * beginning, `+` for a blank or nothing, `#` for a number, `=` behind a word for "written in capitals".
 * Words that a language shares with another need not stand in both.
 */
export type WordTable = { readonly [row in RowId]?: string };
