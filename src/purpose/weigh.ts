/** What the marks of one sentence say, added up. */
import type { Mark } from "./marks";
import type { RowId } from "./purpose";
import type { Role } from "./roles";
import { leftOf } from "./taken-back";

/** The weight of what a sentence says in each role. */
export interface Weights {
  /** Of the words that say enough alone, and of those that may. */
  readonly alone: number;
  /** Of the people it names. */
  readonly who: number;
  /** Of talking about them and treating them, whoever is meant. */
  readonly acts: number;
  /** What the naming of teaching, an event or the running of things takes from the sentences below a title. */
  readonly explains: number;
  readonly confidential: boolean;
  readonly university: boolean;
  readonly hits: readonly RowId[];
}

const telling: readonly Role[] = ["firm", "soft", "who", "staff", "university"];

export function weigh(clause: string, marks: readonly Mark[]): Weights {
  const left = marks.map((mark, index) => leftOf(mark, { clause, marks, index }));
  const most = (role: Role): number =>
    marks.reduce((best, { row }, index) => (row.role === role ? Math.max(best, left[index] ?? 0) : best), 0);
  const who = most("who");
  return {
    alone: Math.max(most("firm"), most("soft")),
    who,
    acts: most("act") + Math.max(most("clinical"), isOnePerson(who) ? most("illness") : 0),
    explains: most("explains"),
    confidential: most("staff") > 0,
    university: most("university") > 0,
    hits: marks
      .filter(({ row }, index) => telling.includes(row.role) && (left[index] ?? 0) > 0)
      .map(({ row }) => row.id),
  };
}

/** One patient rather than patients at large. */
export function isOnePerson(who: number): boolean {
  return who > 1;
}
