/** What the marks of one sentence say together. */
import type { Mark } from "./marks";
import type { RowId } from "./purpose";
import type { Role, Row } from "./roles";
import { leftOf } from "./taken-back";

export interface Weight {
  /** How surely it is about patients: from 3 on firmly, from 2 on it may be. */
  readonly patients: number;
  readonly confidential: boolean;
  readonly university: boolean;
  /** What the naming of teaching, an event or the running of things takes from the sentences that follow a title. */
  readonly explains: number;
  readonly hits: readonly RowId[];
}

const telling: readonly Role[] = ["firm", "soft", "who", "staff", "university"];

export function weigh(clause: string, marks: readonly Mark[]): Weight {
  const left = marks.map((mark, index) => leftOf(mark, { clause, marks, index }));
  const most = (role: Role): number =>
    marks.reduce((best, { row }, index) => (row.role === role ? Math.max(best, left[index] ?? 0) : best), 0);
  const who = most("who");
  const context = who > 0 ? who + most("act") + most("clinical") : 0;
  const hits: Row[] = marks.map(({ row }) => row).filter((_, index) => (left[index] ?? 0) > 0);
  return {
    patients: Math.max(most("firm"), context + most("soft")),
    confidential: most("staff") > 0,
    university: most("university") > 0,
    explains: most("explains"),
    hits: hits.filter(({ role }) => telling.includes(role)).map(({ id }) => id),
  };
}
