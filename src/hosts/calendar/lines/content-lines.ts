import { newBytePile, pileUp, type BytePile, type Piece } from "./byte-pile";

/** One unfolded line without its line break. The object and its bytes serve the next line too: read them at once. */
export interface ContentLine extends Piece {
  /** Where it begins in the file, counted from 1. */
  number: number;
}

const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;
/** What goes beyond it is left out of a line; only attachments do. */
const longestLine = 8_000_000;

interface Cutting {
  readonly line: ContentLine;
  /** The line that may go on after what has been read. */
  readonly pile: BytePile;
  waiting: boolean;
  /** The next byte is the first one of a line of the file. */
  atStart: boolean;
  afterReturn: boolean;
  /** The line of the file that is being read. */
  number: number;
}

/**
 * The lines of a calendar file, folds undone on bytes, so that a fold inside a UTF-8 character does no harm.
 * Lines end in CR LF, LF or CR; empty lines are left out.
 */
export function* contentLines(chunks: Iterable<Uint8Array>): Generator<ContentLine> {
  const cutting = newCutting();
  for (const bytes of chunks) {
    let to: number;
    for (let from = 0; from < bytes.length; from = to + 1) {
      to = endOfLine(bytes, from);
      if (to > from) {
        if (endsWaiting(cutting, bytes[from])) yield released(cutting);
        const line = taken(cutting, { bytes, from, to });
        if (line !== undefined) yield line;
      }
      if (to < bytes.length) breakLine(cutting, bytes[to] === carriageReturn);
    }
  }
  if (cutting.waiting) yield released(cutting);
}

function newCutting(): Cutting {
  const line = { bytes: new Uint8Array(0), from: 0, to: 0, number: 0 };
  return { line, pile: newBytePile(), waiting: false, atStart: true, afterReturn: false, number: 1 };
}

/** Whether this byte begins a line that does not go on with the one on the pile. */
function endsWaiting(cutting: Cutting, first: number | undefined): boolean {
  return cutting.waiting && cutting.atStart && !isBlank(first);
}

/** The piece as a line of its own, unless it goes on the pile. */
function taken(cutting: Cutting, { bytes, from, to }: Piece): ContentLine | undefined {
  const folded = cutting.atStart && isBlank(bytes[from]);
  cutting.atStart = false;
  cutting.afterReturn = false;
  if (!cutting.waiting && !folded && !mayGoOn(bytes, to)) {
    return placed(cutting.line, { bytes, from, to }, cutting.number);
  }
  wait(cutting, { bytes, from: from + Number(folded), to });
  return undefined;
}

/** A line feed after a carriage return ends no further line. */
function breakLine(cutting: Cutting, isReturn: boolean): void {
  if (isReturn || !cutting.afterReturn) cutting.number += 1;
  cutting.afterReturn = isReturn;
  cutting.atStart = true;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  let to = from;
  while (to < bytes.length && bytes[to] !== lineFeed && bytes[to] !== carriageReturn) to += 1;
  return to;
}

/** Whether the line that ends here is not certainly complete: only the first byte of the next line tells. */
function mayGoOn(bytes: Uint8Array, end: number): boolean {
  const next = end + 1 + Number(bytes[end] === carriageReturn && bytes[end + 1] === lineFeed);
  return next >= bytes.length || (bytes[next] ?? 0) <= space;
}

function isBlank(byte: number | undefined): boolean {
  return byte === space || byte === tab;
}

function wait(cutting: Cutting, piece: Piece): void {
  if (!cutting.waiting) cutting.line.number = cutting.number;
  cutting.waiting = true;
  if (cutting.pile.length + piece.to - piece.from <= longestLine) pileUp(cutting.pile, piece);
}

function released(cutting: Cutting): ContentLine {
  const { bytes, length } = cutting.pile;
  cutting.waiting = false;
  cutting.pile.length = 0;
  return placed(cutting.line, { bytes, from: 0, to: length }, cutting.line.number);
}

function placed(line: ContentLine, { bytes, from, to }: Piece, number: number): ContentLine {
  line.bytes = bytes;
  line.from = from;
  line.to = to;
  line.number = number;
  return line;
}
