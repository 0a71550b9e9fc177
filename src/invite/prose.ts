/** Text as it is put together out of HTML: white space collapsed, no empty lines, nothing that is not seen. */

export type Separator = "" | " " | "\t" | "\n";

export interface Prose {
  readonly parts: string[];
  length: number;
  /** Stands before the next word; the strongest of those asked for. */
  pending: Separator;
}

/** A null character, a soft hyphen, and what has no width. */
const unseen = /[\u0000\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** White space that is not one ordinary space already. */
const spaces = /[^\S ]\s*| \s+/g;
/** Characters that are replaced at a time: V8's `replace` grows faster than its matches once there are some 100,000. */
const piece = 65_536;
const strength: readonly Separator[] = ["", " ", "\t", "\n"];

export function emptyProse(): Prose {
  return { parts: [], length: 0, pending: "" };
}

/** Keeps what follows apart from what went before. */
export function separate(prose: Prose, by: Separator): void {
  if (strength.indexOf(by) > strength.indexOf(prose.pending)) prose.pending = by;
}

/** Adds words; every kind of space, the unbreakable too, is one ordinary space. Whether a word was among them. */
export function addWords(prose: Prose, text: string): boolean {
  const words = collapsed(text);
  if (words.startsWith(" ")) separate(prose, " ");
  const core = words.trim();
  if (core === "") return false;
  append(prose, prose.length === 0 ? "" : prose.pending);
  append(prose, core);
  prose.pending = words.endsWith(" ") ? " " : "";
  return true;
}

function collapsed(text: string): string {
  let words = "";
  let endsInSpace = false;
  for (let at = 0; at < text.length; at += piece) {
    const next = text
      .slice(at, at + piece)
      .replace(unseen, "")
      .replace(spaces, " ");
    words += endsInSpace && next.startsWith(" ") ? next.slice(1) : next;
    if (next !== "") endsInSpace = next.endsWith(" ");
  }
  return words;
}

/** Adds text whose line breaks are to be kept. */
export function addLines(prose: Prose, text: string): boolean {
  return text
    .split(/\r\n?|\n/)
    .map((line, index) => {
      if (index > 0) separate(prose, "\n");
      return addWords(prose, line);
    })
    .some((added) => added);
}

function append(prose: Prose, part: string): void {
  prose.parts.push(part);
  prose.length += part.length;
}

export function proseText(prose: Prose): string {
  return prose.parts.join("");
}
