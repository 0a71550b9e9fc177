import type { BytePile, Piece } from "./byte-pile";

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const western = new TextDecoder("windows-1252");
const longestStart = 200;

/** The text in UTF-8; where nothing beyond ASCII is valid UTF-8, it is from before UTF-8 and read as Windows-1252. */
export function textOf({ bytes, length }: BytePile): string {
  const view = bytes.subarray(0, length);
  const text = utf8.decode(view);
  return text.includes("\ufffd") && !hasOther(text) ? western.decode(view) : text;
}

/** The text of the first two hundred bytes. */
export function startOf({ bytes, from, to }: Piece): string {
  const start = bytes.slice(from, Math.min(to, from + longestStart));
  return textOf({ bytes: start, length: start.length });
}

/** Whether there is any character beyond ASCII but the one that stands for unreadable bytes. */
function hasOther(text: string): boolean {
  return /[^\0-\x7f\ufffd]/.test(text);
}
