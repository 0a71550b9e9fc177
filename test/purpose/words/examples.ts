import type { RowId } from "../../../src/purpose/rows";

/**
 * What each row of a language's word table is there for. Words that tell: texts that alarm by them, and texts with
 * the like that do not. Words that take back or go together: texts that alarm although, or because, they stand
 * there, and texts that do not.
 */
export type Examples = Readonly<Record<RowId, Example>>;

export interface Example {
  readonly alarms: readonly string[];
  readonly calm: readonly string[];
}

/** A row in which the language has no words of its own. */
export const noWords: Example = { alarms: [], calm: [] };
