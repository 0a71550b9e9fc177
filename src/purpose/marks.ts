import { rows, type Row } from "./roles";
import { wordPattern } from "./word-pattern";

/** A word or phrase of the tables at its place in a sentence. */
export interface Mark {
  readonly row: Row;
  /** Where its words begin and end. */
  readonly start: number;
  readonly end: number;
}

/** The marks of a sentence, in its order. */
export function marksIn(clause: string): readonly Mark[] {
  const marks: Mark[] = [];
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(clause); match !== null; match = wordPattern.exec(clause)) {
    const row = rows[groupOf(match) - 1];
    if (row !== undefined) marks.push({ row, start: match.index + 1, end: wordPattern.lastIndex });
  }
  return marks;
}

function groupOf(match: RegExpExecArray): number {
  let group = 1;
  while (match[group] === undefined && group < match.length) group += 1;
  return group;
}
