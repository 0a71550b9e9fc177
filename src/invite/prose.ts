/** Text as it is put together out of HTML: white space collapsed, no empty lines, nothing that is not seen. */
import { apart } from "./html-elements";

/** One layer of a page: what is shown of it, or what is not. */
export interface Layer {
  text: string;
  /** How far the next word is kept apart from those before it. */
  pending: number;
  readonly links: PlacedLink[];
}

export interface PlacedLink {
  readonly href: string;
  /** Where its words stand in the text of the layer; white space may surround them. */
  readonly start: number;
  readonly end: number;
}

/** A null character, a soft hyphen, and what has no width. */
const unseen = /[\u0000\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** White space that is not one ordinary space already. */
const spaces = /[^\S ]\s*| \s+/g;
/** Characters that are taken at a time: V8's `replace` grows faster than its matches once there are some 100,000. */
const piece = 32_768;
/** In the order of `apart`. */
const separators = ["", " ", "\t", "\n"];

export function emptyLayer(): Layer {
  return { text: "", pending: apart.not, links: [] };
}

/** Keeps what follows apart from what went before. */
export function separate(layer: Layer, by: number): void {
  layer.pending = Math.max(layer.pending, by);
}

/** Adds words; every kind of space, the unbreakable too, is one ordinary space. */
export function addWords(layer: Layer, words: string): void {
  for (let at = 0; at < words.length; at += piece) addPiece(layer, words.slice(at, at + piece));
}

/** Adds text whose line breaks are to be kept. */
export function addLines(layer: Layer, text: string): void {
  text.split(/\r\n?|\n/).forEach((line, index) => {
    if (index > 0) separate(layer, apart.line);
    addWords(layer, line);
  });
}

function addPiece(layer: Layer, words: string): void {
  const collapsed = words.replace(unseen, "").replace(spaces, " ");
  const core = collapsed.trim();
  if (collapsed.startsWith(" ")) separate(layer, apart.space);
  if (core === "") return;
  layer.text += (layer.text && (separators[layer.pending] || "")) + core;
  layer.pending = collapsed.endsWith(" ") ? apart.space : apart.not;
}
