import type { Block } from "./blocks";
import type { ComponentPiece } from "./component-content";

/** The component that has begun and not ended yet. */
export interface OpenComponent {
  kind: "event" | "zone" | "none";
  /** The line of its BEGIN. */
  line: number;
  isOverride: boolean;
  /** What of it is in blocks that have been passed. */
  pieces: ComponentPiece[];
  size: number;
  /** Where it goes on in this block, and the number of that line. */
  from: number;
  number: number;
}

/** A component beyond this is not kept in memory, and will be found too long. */
const mostBytes = 64_000_000;

export function noComponent(): OpenComponent {
  return { kind: "none", line: 0, isOverride: false, pieces: [], size: 0, from: 0, number: 0 };
}

/** Notes that the component reaches to here in the block. */
export function extend(component: OpenComponent, { bytes, lineBreak }: Block, to: number): void {
  const { from, number } = component;
  component.size += to - from;
  if (component.size > mostBytes) component.pieces = [];
  else component.pieces.push({ block: { bytes: bytes.subarray(from, to), lineBreak }, number });
}

export function isBeyondMeasure({ size }: OpenComponent): boolean {
  return size > mostBytes;
}
