import type { Block } from "./blocks";
import { newBytePile, pileUp, type BytePile } from "./byte-pile";
import { isKept } from "./kept-properties";
import { goTo, newLineCursor, nextLine, type LineCursor } from "./line-cursor";
import { nameReader, type NameReader } from "./line-name";
import type { Content, TextLine } from "./parts";
import { plainContent } from "./plain-content";
import { startOf, textOf } from "./text-of-bytes";

/** A part of a component: a block from its BEGIN on, or up to its END, or both, or all of it. */
export interface ComponentPiece {
  readonly block: Block;
  /** The number of its first line. */
  readonly number: number;
}

const lineFeed = 10;
export const mostMegabytes = 4;

/** Reads what is between BEGIN and END; its memory is used again for the next component. */
export type ContentReader = (kind: "event" | "zone", pieces: readonly ComponentPiece[]) => Content;

interface Reading {
  readonly cursor: LineCursor;
  readonly nameOf: NameReader;
  readonly pile: BytePile;
  readonly names: string[];
  readonly numbers: number[];
  depth: number;
  badLine: TextLine | undefined;
}

export function contentReader(): ContentReader {
  const tools = { cursor: newLineCursor(), nameOf: nameReader(), pile: newBytePile() };
  return (kind, pieces) => {
    const plain = kind === "event" ? plainly(pieces) : undefined;
    if (plain !== undefined) return plain;
    const reading: Reading = { ...tools, names: [], numbers: [], depth: 0, badLine: undefined };
    reading.pile.length = 0;
    for (const { block, number } of pieces) {
      goTo(reading.cursor, block, number);
      while (nextLine(reading.cursor)) {
        take(reading, kind);
        if (reading.pile.length > mostMegabytes * 1_000_000) return "too long";
      }
    }
    return { lines: linesOf(reading), badLine: reading.badLine };
  };
}

/** Nearly all events are in one piece. */
function plainly([piece, ...more]: readonly ComponentPiece[]): Content | undefined {
  if (piece === undefined || more.length > 0 || piece.block.lineBreak !== lineFeed) return undefined;
  return plainContent(piece.block.bytes, piece.number);
}

function take(reading: Reading, kind: "event" | "zone"): void {
  const { cursor } = reading;
  const name = reading.nameOf(cursor);
  if (kind === "zone") keep(reading, name ?? "");
  else if (name === "BEGIN") reading.depth += 1;
  else if (name === "END") reading.depth = Math.max(0, reading.depth - 1);
  else if (reading.depth === 0) takeProperty(reading, name);
}

/** Of components inside the event, alarms and the like, nothing is read. */
function takeProperty(reading: Reading, name: string | undefined): void {
  const { cursor } = reading;
  if (name === undefined) reading.badLine ??= { name: "", text: startOf(cursor), number: cursor.number };
  else if (isKept(name)) keep(reading, name);
}

function keep({ cursor, pile, names, numbers }: Reading, name: string): void {
  pileUp(pile, cursor, lineFeed);
  names.push(name);
  numbers.push(cursor.number);
}

function linesOf({ pile, names, numbers }: Reading): readonly TextLine[] {
  const texts = textOf(pile).split("\n");
  return numbers.map((number, index) => ({ name: names[index] ?? "", text: texts[index] ?? "", number }));
}
