import type { Block } from "./blocks";
import { newBytePile, pileUp, type BytePile, type Piece } from "./byte-pile";

/** One unfolded line without its line break. The object and its bytes serve the next line too: read them at once. */
export interface ContentLine extends Piece {
  /** Where it begins in the file, counted from 1. */
  number: number;
}

/** A place in a block, and the line that was read last. */
export interface LineCursor extends ContentLine {
  block: Block;
  /** Where the line begins in the block, before it was unfolded. */
  start: number;
  /** Where the next line begins, and its number. */
  next: number;
  nextNumber: number;
  /** A line that was folded is put together here. */
  readonly pile: BytePile;
}

// Said again here, like the loop below: what comes from another module costs a call for each line of the file.
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;
/** What goes beyond it is left out of a folded line; only attachments do. */
const longestLine = 8_000_000;

export function newLineCursor(): LineCursor {
  const block = { bytes: new Uint8Array(0), lineBreak: lineFeed };
  return {
    bytes: block.bytes,
    from: 0,
    to: 0,
    number: 0,
    block,
    start: 0,
    next: 0,
    nextNumber: 1,
    pile: newBytePile(),
  };
}

/** Goes to a block, or to a part of one that begins with this line. */
export function goTo(cursor: LineCursor, block: Block, number: number): void {
  cursor.block = block;
  cursor.next = 0;
  cursor.nextNumber = number;
}

/** Reads the next line; false at the end of the block. */
export function nextLine(cursor: LineCursor): boolean {
  if (!findLine(cursor)) return false;
  readLine(cursor);
  return true;
}

/** Reads the next line that begins with one of these bytes and passes over the others; false at the end of the block. */
export function nextLineWith(cursor: LineCursor, isFirst: readonly boolean[]): boolean {
  const { bytes } = cursor.block;
  while (findLine(cursor)) {
    if (isFirst[bytes[cursor.next] ?? 0] === true) {
      readLine(cursor);
      return true;
    }
    cursor.number = cursor.nextNumber;
    skipLine(cursor);
  }
  return false;
}

/** Passes over empty lines; false at the end of the block. */
function findLine(cursor: LineCursor): boolean {
  const { bytes, lineBreak } = cursor.block;
  while (isBreak(bytes[cursor.next])) {
    if (bytes[cursor.next] === lineBreak) cursor.nextNumber += 1;
    cursor.next += 1;
  }
  return cursor.next < bytes.length;
}

/** Passes over a line of the file, unread. */
function skipLine(cursor: LineCursor): void {
  cursor.next = endOfLine(cursor.block, cursor.next) + 1;
  cursor.nextNumber += 1;
}

/** Folds are undone on bytes, so that a fold inside a UTF-8 character does no harm. */
function readLine(cursor: LineCursor): void {
  const { block, next } = cursor;
  cursor.number = cursor.nextNumber;
  cursor.start = next;
  skipLine(cursor);
  place(cursor, block.bytes, next, beforeBreak(block.bytes, next, cursor.next - 1));
  if ((block.bytes[cursor.next] ?? space + 1) <= space) unfold(cursor);
}

function unfold(cursor: LineCursor): void {
  const { pile, block } = cursor;
  const { number } = cursor;
  pile.length = 0;
  pileUp(pile, cursor);
  while (findLine(cursor) && isBlank(block.bytes[cursor.next])) {
    const from = cursor.next + 1;
    skipLine(cursor);
    const to = beforeBreak(block.bytes, from, cursor.next - 1);
    if (pile.length + to - from <= longestLine) pileUp(pile, { bytes: block.bytes, from, to });
  }
  cursor.number = number;
  place(cursor, pile.bytes, 0, pile.length);
}

function place(line: Piece, bytes: Uint8Array, ...[from, to]: readonly [number, number]): void {
  line.bytes = bytes;
  line.from = from;
  line.to = to;
}

function endOfLine({ bytes, lineBreak }: Block, from: number): number {
  const at = bytes.indexOf(lineBreak, from);
  return at < 0 ? bytes.length : at;
}

/** Where the line ends, without carriage returns before its line feed. */
function beforeBreak(bytes: Uint8Array, from: number, end: number): number {
  let to = end;
  while (to > from && bytes[to - 1] === carriageReturn) to -= 1;
  return to;
}

function isBreak(byte: number | undefined): boolean {
  return byte === lineFeed || byte === carriageReturn;
}

function isBlank(byte: number | undefined): boolean {
  return byte === space || byte === tab;
}
