import { isolated, withoutIsolates } from "../../../../words/isolate";

/** Text that is HTML already; everything else is put in as text. */
export interface Markup {
  readonly markup: string;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** HTML with values in it: a text stands as it is typed, markup as markup, a list one after the other. */
export function html(pieces: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return { markup: pieces.map((piece, index) => piece + written(values[index] ?? "")).join("") };
}

type Piece = string | number | Markup | readonly Piece[];

export const nothing: Markup = { markup: "" };

function written(value: Piece): string {
  if (typeof value === "string") return value.replace(/[&<>"']/g, (character) => entities[character] ?? "");
  if (typeof value === "number") return String(value);
  return "markup" in value ? value.markup : value.map(written).join("");
}

/** What a stranger wrote, on one line and without characters that turn other text around. */
export function plainName(text: string): string {
  return withoutIsolates(isolated(text));
}

/** A name with a direction of its own. */
export function nameMarkup(text: string): Markup {
  return html`<bdi>${plainName(text)}</bdi>`;
}
