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
  addPiece(component, bytes.subarray(component.from, to), lineBreak);
}

/** Notes that the component goes on in the next block; what it has in this one is kept apart from the file's bytes. */
export function extendBeyond(component: OpenComponent, { bytes, lineBreak }: Block, number: number): void {
  addPiece(component, bytes.slice(component.from), lineBreak);
  component.from = 0;
  component.number = number;
}

function addPiece(component: OpenComponent, bytes: Uint8Array, lineBreak: number): void {
  const { number } = component;
  component.size += bytes.length;
  if (component.size > mostBytes) component.pieces = [];
  else component.pieces.push({ block: { bytes, lineBreak }, number });
}

export function isBeyondMeasure({ size }: OpenComponent): boolean {
  return size > mostBytes;
}
