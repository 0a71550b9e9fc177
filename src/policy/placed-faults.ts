/** Faults and where in the text they stand. */
import { findNodeAtLocation } from "jsonc-parser";
import type { Node } from "jsonc-parser";
import { jsonPath } from "./problem";
import type { Fault, Path, Problem, ProblemCode } from "./problem";

export interface PlacedFault {
  readonly fault: Fault;
  /** Counted in UTF-16 units from the start of the text. */
  readonly offset: number;
}

const aboutTheKey: readonly ProblemCode[] = ["unknown-key", "bad-key"];

export function placed(faults: readonly Fault[], root: Node): readonly PlacedFault[] {
  return faults.map((fault) => ({ fault, offset: offsetOf(fault, root) }));
}

function offsetOf({ path, code }: Fault, root: Node): number {
  const node = nearestNode(path, root);
  return (aboutTheKey.includes(code) ? node.parent?.offset : undefined) ?? node.offset;
}

/** The value at the path; for one that is missing, the object that should have it. */
function nearestNode(path: Path, root: Node): Node {
  const node = findNodeAtLocation(root, [...path]);
  if (node !== undefined || path.length === 0) return node ?? root;
  return nearestNode(path.slice(0, -1), root);
}

/** The faults as problems in the order of the text, each only once. */
export function problemsOf(faults: readonly PlacedFault[], text: string): readonly Problem[] {
  const inOrder = faults.slice();
  inOrder.sort((a, b) => a.offset - b.offset);
  return inOrder.map((one) => problem(one, text)).filter(isFirstOfItsKind);
}

function problem({ fault, offset }: PlacedFault, text: string): Problem {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return {
    path: jsonPath(fault.path),
    code: fault.code,
    found: fault.found,
    allowed: fault.allowed ?? [],
    line: before.length,
    column: (before[before.length - 1] ?? "").length + 1,
  };
}

function isFirstOfItsKind(one: Problem, index: number, all: readonly Problem[]): boolean {
  return all.findIndex((other) => other.path === one.path && other.code === one.code) === index;
}
