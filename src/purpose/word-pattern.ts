/** One pattern over the words of all languages, a group for each row. */
import type { WordTable } from "./purpose";
import { rows } from "./roles";
import { da } from "./words/da";
import { de } from "./words/de";
import { en } from "./words/en";
import { nb } from "./words/nb";
import { sv } from "./words/sv";

const tables: readonly WordTable[] = [da, en, sv, nb, de];

/** The notation of a word table as a pattern over words that a single blank parts; see `WordTable`. */
function compiled(forms: string): string {
  return forms
    .replace(/\((?!\?)/g, "(?:")
    .replace(/\+/g, "=? ?")
    .replace(/\*/g, "[^ ]{0,30}");
}

const groups = rows.map(({ id }) => {
  const forms = tables.map((table) => table[id]).filter((row) => row !== "");
  return `(${compiled(forms.join("|"))})`;
});

/** Matches words between two blanks, written in capitals or not; the number of the group is the place of the row in `rows`, from 1. */
export const wordPattern = new RegExp(` (?:${groups.join("|")})(?==? )`, "g");
