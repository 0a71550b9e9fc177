import { rows, type Row } from "./roles";
import { endings, wholeWords } from "./word-pattern";

/** A word or phrase of the tables at its place in a sentence. */
export interface Mark {
  readonly row: Row;
  /** Where its words begin and end. */
  readonly start: number;
  readonly end: number;
}

/** The marks of a sentence, in its order; none over another. */
export function marksIn(clause: string): readonly Mark[] {
  const whole = matchesOf(wholeWords, clause);
  const rest = matchesOf(endings, clause).filter(
    (ending) => !whole.some(({ start, end }) => ending.start < end && start < ending.end),
  );
  return rest.length === 0 ? whole : whole.concat(rest).sort((a, b) => a.start - b.start);
}

function matchesOf(pattern: RegExp, clause: string): readonly Mark[] {
  const marks: Mark[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(clause); match !== null; match = pattern.exec(clause)) {
    const row = rows[groupOf(match) - 1];
    const start = clause.lastIndexOf(" ", match.index) + 1;
    if (row !== undefined) marks.push({ row, start, end: pattern.lastIndex });
  }
  return marks;
}

function groupOf(match: RegExpExecArray): number {
  let group = 1;
  while (match[group] === undefined && group < match.length) group += 1;
  return group;
}
