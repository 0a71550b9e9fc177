/** Two patterns over the words of all languages, a group for each row of `rows`. */
import type { WordTable } from "./purpose";
import { rows } from "./roles";
import { da } from "./words/da";
import { de } from "./words/de";
import { en } from "./words/en";
import { nb } from "./words/nb";
import { sv } from "./words/sv";

const tables: readonly WordTable[] = [da, en, sv, nb, de];

/** Matches from the beginning of a word to the end of one; the number of the group is the place of the row, from 1. */
export const wholeWords = new RegExp(` (?:${groups((form) => !isEnding(form))})=?(?= )`, "g");

/** Matches from anywhere in a word to the end of one: looking for beginnings of any kind would take far longer. */
export const endings = new RegExp(`(?:${groups(isEnding)})=?(?= )`, "g");

function groups(isWanted: (form: string) => boolean): string {
  return rows
    .map(({ id }) => {
      const forms = tables.map((table) => alternatives(table[id]).filter(isWanted).join("|"));
      return `(${compiled(forms.filter((form) => form !== "").join("|")) || "(?!)"})`;
    })
    .join("|");
}

function isEnding(form: string): boolean {
  return form.charAt(0) === "~";
}

/** The forms of a row; a bar within brackets does not part them. */
function alternatives(row: string): readonly string[] {
  let depth = 0;
  const parted = row.replace(/[(|)]/g, (sign) => {
    if (sign === "|") return depth === 0 ? "\n" : sign;
    depth += sign === "(" ? 1 : -1;
    return sign;
  });
  return parted.split("\n").filter((form) => form !== "");
}

/** The notation of a word table as a pattern over words that a single blank parts; see `WordTable`. */
function compiled(forms: string): string {
  return forms
    .replace(/(^|\|)~/g, "$1")
    .replace(/\((?!\?)/g, "(?:")
    .replace(/\+/g, "=? ?")
    .replace(/#/g, "\\d{1,4}")
    .replace(/[*~]/g, "[^ ]{0,30}");
}
