/** The elements that are open at a place of HTML, and which of them an end tag closes. */
import { lookInside, plainLook } from "./concealment";
import { kindOf } from "./html-elements";
import type { Tag } from "./html-scanner";

interface OpenElement {
  readonly name: string;
  readonly look: number;
  /** How many elements are open outside it. */
  readonly depth: number;
  readonly wall: number;
  readonly outer: OpenElement | undefined;
  /** The innermost one outside it that is a stronger wall. */
  readonly outerWall: OpenElement | undefined;
  /** The innermost one outside it with the same name. */
  readonly namesake: OpenElement | undefined;
}

export interface OpenElements {
  innermost: OpenElement | undefined;
  readonly byName: Map<string, OpenElement | undefined>;
}

export function noOpenElements(): OpenElements {
  return { innermost: undefined, byName: new Map() };
}

/** The look of what stands inside the innermost element. */
export function lookHere({ innermost }: OpenElements): number {
  return innermost ? innermost.look : plainLook;
}

/** Opens the element after closing those that end where it starts; answers the look of what it shows. */
export function openElement(open: OpenElements, tag: Tag): number {
  const { name } = tag;
  const { ends, wall } = kindOf(name);
  ends.forEach((ended) => close(open, ended, kindOf(ended).againstStart));
  const look = lookInside(lookHere(open), tag);
  const outer = open.innermost;
  if (wall < 0) return look;
  const depth = outer ? outer.depth + 1 : 0;
  const namesake = open.byName.get(name);
  open.innermost = { name, look, depth, wall, outer, outerWall: wallFrom(outer, wall + 1), namesake };
  open.byName.set(name, open.innermost);
  return look;
}

/**
 * Closes the innermost element of the name with all that is open inside it. An end tag without a start, or
 * with a wall in between (a `</span>` inside a `div` of its own), closes nothing.
 */
export function closeElement(open: OpenElements, name: string): void {
  close(open, name, kindOf(name).againstEnd);
}

function close(open: OpenElements, name: string, strength: number): void {
  const closed = open.byName.get(name);
  const wall = closed && wallFrom(open.innermost, strength);
  if (!closed || (wall && wall.depth > closed.depth)) return;
  for (let each = open.innermost; each && each.depth >= closed.depth; each = each.outer) {
    open.byName.set(each.name, each.namesake);
  }
  open.innermost = closed.outer;
}

/** The innermost wall of a strength, from an element outward; each step leads to a stronger one. */
function wallFrom(element: OpenElement | undefined, strength: number): OpenElement | undefined {
  let wall = element;
  while (wall && wall.wall < strength) wall = wall.outerWall;
  return wall;
}
