/** What the words of one sentence say together. */
import { marksIn } from "./marks";
import type { RowId } from "./purpose";
import type { Role } from "./roles";
import { leftOf } from "./taken-back";

export interface Weight {
  /** How surely it is about patients: from 3 on firmly, from 2 on it may be. */
  readonly patients: number;
  /** What the naming of teaching, an event or the running of things takes from the sentences below a title. */
  readonly explains: number;
  readonly confidential: boolean;
  readonly university: boolean;
  readonly hits: readonly RowId[];
}

const telling: readonly Role[] = ["alone", "who", "staff", "university"];

export function weigh(clause: string): Weight {
  const marks = marksIn(clause);
  const left = marks.map((mark, index) => leftOf(mark, { clause, marks, index }));
  const most = (role: Role): number =>
    marks.reduce((best, { row }, index) => (row.role === role ? Math.max(best, left[index] ?? 0) : best), 0);
  const who = most("who");
  return {
    patients: most("alone") + (who > 0 ? who + most("act") : 0),
    explains: most("explains"),
    confidential: most("staff") > 0,
    university: most("university") > 0,
    hits: marks
      .filter(({ row }, index) => telling.includes(row.role) && (left[index] ?? 0) > 0)
      .map(({ row }) => row.id),
  };
}
