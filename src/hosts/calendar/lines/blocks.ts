import { newBytePile, pileUp, type BytePile } from "./byte-pile";

/** A part of a file that begins and ends with whole lines, folds included. */
export interface Block {
  readonly bytes: Uint8Array;
  /** The byte that ends a line: a line feed, or a carriage return in files that have no line feeds. */
  readonly lineBreak: number;
}

const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
/** A line that is longer is cut: only an attachment is, and that is not read. */
const longestLine = 64_000_000;

interface Cutting {
  /** What may go on in the next chunk. */
  readonly rest: BytePile;
  lineBreak: number | undefined;
}

/** The same bytes, cut where a line begins that does not go on with the one before. */
export function* blocksOf(chunks: Iterable<Uint8Array>): Generator<Block> {
  const cutting: Cutting = { rest: newBytePile(), lineBreak: undefined };
  for (const chunk of chunks) {
    cutting.lineBreak ??= lineBreakIn(chunk);
    const bytes = wholeLines(cutting, chunk);
    if (bytes !== undefined) yield { bytes, lineBreak: cutting.lineBreak ?? lineFeed };
  }
  const bytes = emptied(cutting.rest);
  yield {
    bytes,
    lineBreak: cutting.lineBreak ?? (bytes.includes(carriageReturn) ? carriageReturn : lineFeed),
  };
}

function wholeLines({ rest, lineBreak }: Cutting, chunk: Uint8Array): Uint8Array | undefined {
  const cut = lastLineStart(chunk, lineBreak);
  if (cut === 0) {
    pileUp(rest, { bytes: chunk, from: 0, to: chunk.length });
    return rest.length > longestLine ? emptied(rest) : undefined;
  }
  const head = chunk.subarray(0, cut);
  const lines = rest.length === 0 ? head : joined(rest, head);
  pileUp(rest, { bytes: chunk, from: cut, to: chunk.length });
  return lines;
}

function joined(rest: BytePile, bytes: Uint8Array): Uint8Array {
  pileUp(rest, { bytes, from: 0, to: bytes.length });
  return emptied(rest);
}

function emptied(rest: BytePile): Uint8Array {
  const bytes = rest.bytes.slice(0, rest.length);
  rest.length = 0;
  return bytes;
}

/** The first line tells; a carriage return at the very end may have its line feed in the next chunk. */
function lineBreakIn(bytes: Uint8Array): number | undefined {
  let at = 0;
  while (at < bytes.length && !isBreak(bytes[at])) at += 1;
  while (bytes[at] === carriageReturn) at += 1;
  if (at >= bytes.length) return undefined;
  return bytes[at] === lineFeed ? lineFeed : carriageReturn;
}

/** Where the last line begins that certainly is a line of its own; 0 = there is none after the first. */
function lastLineStart(bytes: Uint8Array, lineBreak: number | undefined): number {
  let at = bytes.length - 1;
  while (at > 0 && !(bytes[at - 1] === lineBreak && (bytes[at] ?? 0) > space)) at -= 1;
  return Math.max(0, at);
}

function isBreak(byte: number | undefined): boolean {
  return byte === lineFeed || byte === carriageReturn;
}
