/** The words of all tables in a text; the pattern that finds them is put together when it is first asked for. */
import { rowIds, type RowId, type WordTable } from "./rows";
import { da } from "./words/da";
import { de } from "./words/de";
import { en } from "./words/en";
import { nb } from "./words/nb";
import { sv } from "./words/sv";

/** A word or phrase of the tables at its place, or the end of a line. */
export interface Mark {
  readonly row: RowId | "end";
  readonly start: number;
  readonly end: number;
}

const tables: readonly WordTable[] = [da, en, sv, nb, de];
let pattern: RegExp | undefined;

/** In the order of the text, none over another; of ends without words between them, the first. */
export function marksIn(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  const words = pattern || (pattern = compile());
  words.lastIndex = 0;
  let last: Mark["row"] | undefined;
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    const row = rowOf(match);
    if (row !== "end" || last !== "end") marks.push({ row, start: match.index + 1, end: words.lastIndex });
    last = row;
  }
  return marks;
}

function rowOf(match: RegExpExecArray): Mark["row"] {
  let group = 1;
  while (match[group] === undefined && group <= rowIds.length) group += 1;
  return rowIds[group - 1] || "end";
}

/** A group a row; matches from the blank before a word to the end of one. */
function compile(): RegExp {
  const rows = rowIds.map((id) => {
    const forms = tables.map((table) => table[id]).filter((row) => row !== undefined);
    return `(${forms.join("|").replace(/\((?!\?)/g, "(?:")})`;
  });
  const words = rows.join("|").replace(/\+/g, "=? ?").replace(/#/g, "\\d{1,4}").replace(/[*~]/g, "[^ ]*");
  return new RegExp(`\n| (?:${words})=?(?= )`, "g");
}
