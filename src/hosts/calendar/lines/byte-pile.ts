/** Bytes put together from pieces; its memory is used again for the next pile. */
export interface BytePile {
  bytes: Uint8Array;
  length: number;
}

export function newBytePile(): BytePile {
  return { bytes: new Uint8Array(4096), length: 0 };
}

/** Adds a piece, and one byte after it if one is given; the pile grows to twice its size when it is full. */
export function pileUp(pile: BytePile, { bytes, from, to }: Piece, after?: number): void {
  const needed = pile.length + to - from + 1;
  if (needed > pile.bytes.length) pile.bytes = grown(pile, needed);
  pile.bytes.set(bytes.subarray(from, to), pile.length);
  pile.length += to - from;
  if (after === undefined) return;
  pile.bytes[pile.length] = after;
  pile.length += 1;
}

/** A part of a byte array. */
export interface Piece {
  bytes: Uint8Array;
  from: number;
  /** One after the last byte. */
  to: number;
}

function grown(pile: BytePile, needed: number): Uint8Array {
  const bytes = new Uint8Array(Math.max(needed, pile.bytes.length * 2));
  bytes.set(pile.bytes.subarray(0, pile.length));
  return bytes;
}
