import type { Piece } from "./byte-pile";
import type { ContentLine } from "./line-cursor";

const colon = 58;
const semicolon = 59;
const longestName = 64;
const mostNames = 1000;

/** The name of a property in capitals; `undefined` when the line has none, so that it is no property at all. */
export type NameReader = (line: ContentLine) => string | undefined;

/** Remembers the names that it has read: a file has few different ones, and making a text of bytes takes long. */
export function nameReader(): NameReader {
  const known = new Map<number, string>();
  let last = "";
  return (line) => {
    if (begins(line, last)) return last;
    const name = nameIn(line);
    if (name === undefined) return undefined;
    const hash = hashOf(name);
    const remembered = known.get(hash);
    if (remembered !== undefined && begins(line, remembered)) return (last = remembered);
    const capitals = ascii(name).toUpperCase();
    if (known.size < mostNames) known.set(hash, capitals);
    return (last = capitals);
  };
}

/** What stands after the first colon, in capitals and without space around it; ASCII, at most 64 characters. */
export function keywordOf({ bytes, from, to }: ContentLine): string {
  const start = bytes.indexOf(colon, from) + 1;
  return ascii({ bytes, from: start, to: Math.min(to, start + longestName) })
    .trim()
    .toUpperCase();
}

function nameIn({ bytes, from, to }: ContentLine): Piece | undefined {
  const start = from + markAt(bytes, from);
  const limit = Math.min(to, start + longestName);
  let end = start;
  while (end < limit && isNameByte(bytes[end] ?? 0)) end += 1;
  const isName = end > start && end < to && isDelimiter(bytes[end]);
  return isName ? { bytes, from: start, to: end } : undefined;
}

/** Calendars that were put one after the other may have a byte order mark in the middle of the file. */
function markAt(bytes: Uint8Array, from: number): number {
  return bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf ? 3 : 0;
}

/** Letters, digits, hyphen; and dot, slash and underscore, which calendars in the wild put beside them. */
function isNameByte(byte: number): boolean {
  return (byte > 96 && byte < 123) || (byte > 64 && byte < 91) || (byte > 44 && byte < 58) || byte === 95;
}

/** The same for small letters and capitals. */
function hashOf({ bytes, from, to }: Piece): number {
  let hash = 0;
  for (let index = from; index < to; index += 1) hash = (hash * 31 + ((bytes[index] ?? 0) & 0xdf)) | 0;
  return hash;
}

/** Whether the line begins with this name, in small letters or capitals, which differ in one bit. */
function begins({ bytes, from }: ContentLine, capitals: string): boolean {
  const { length } = capitals;
  for (let index = 0; index < length; index += 1) {
    if ((capitals.charCodeAt(index) & 0xdf) !== ((bytes[from + index] ?? 0) & 0xdf)) return false;
  }
  return length > 0 && isDelimiter(bytes[from + length]);
}

/** Faster than handing over all bytes at once, as long as there are few. */
function ascii({ bytes, from, to }: Piece): string {
  let text = "";
  for (let index = from; index < to; index += 1) text += String.fromCharCode(bytes[index] ?? 0);
  return text;
}

function isDelimiter(byte: number | undefined): boolean {
  return byte === colon || byte === semicolon;
}
