/** The elements that are open at a place of HTML, and which of them an end tag closes. */
import { lookInside, plainLook, type Look } from "./concealment";
import { endedByStartOf, isVoid, wallAgainstEnd, wallAgainstStart, wallOf } from "./html-elements";
import type { Tag } from "./html-tag";

interface OpenElement {
  readonly name: string;
  readonly look: Look;
  /** How many elements are open outside it, and itself. */
  readonly depth: number;
  /** The depth of the innermost wall of strength 1, 2, 3, 4 and 5 at least, from here outward; 0 = none. */
  readonly walls: readonly number[];
  readonly outer: OpenElement | undefined;
}

const root: OpenElement = { name: "", look: plainLook, depth: 0, walls: [0, 0, 0, 0, 0], outer: undefined };

export interface OpenElements {
  innermost: OpenElement;
  readonly depthsByName: Map<string, number[]>;
}

export function noOpenElements(): OpenElements {
  return { innermost: root, depthsByName: new Map() };
}

/** Opens the element after closing those that end where it starts; answers the look of what it shows. */
export function openElement(open: OpenElements, tag: Tag): Look {
  endedByStartOf(tag.name).forEach((name) => close(open, name, wallAgainstStart(name)));
  const outer = open.innermost;
  const look = lookInside(outer.look, tag);
  if (isVoid(tag.name)) return look;
  const depth = outer.depth + 1;
  const strength = wallOf(tag.name);
  const walls =
    strength === 0 ? outer.walls : outer.walls.map((at, index) => (index < strength ? depth : at));
  open.innermost = { name: tag.name, look, depth, walls, outer };
  depthsOf(open, tag.name).push(depth);
  return look;
}

/**
 * Closes the innermost element of the name with all that is open inside it. An end tag without a start, or
 * with a wall in between (a `</span>` inside a `div` of its own), closes nothing.
 */
export function closeElement(open: OpenElements, name: string): void {
  close(open, name, wallAgainstEnd(name));
}

function close(open: OpenElements, name: string, strength: number): void {
  const depths = depthsOf(open, name);
  const depth = depths[depths.length - 1];
  const wall = open.innermost.walls[strength - 1] ?? 0;
  if (depth === undefined || wall > depth) return;
  while (open.innermost.depth >= depth && open.innermost.outer !== undefined) {
    depthsOf(open, open.innermost.name).pop();
    open.innermost = open.innermost.outer;
  }
}

function depthsOf(open: OpenElements, name: string): number[] {
  const known = open.depthsByName.get(name);
  if (known !== undefined) return known;
  const depths: number[] = [];
  open.depthsByName.set(name, depths);
  return depths;
}
