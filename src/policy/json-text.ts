/** JSON as untrusted text: size and depth limited, every key unique, every value traceable to its place. */
import { createScanner, getNodeValue, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Node, ParseError } from "jsonc-parser";
import type { PlacedFault } from "./placed-faults";
import { shortened } from "./problem";
import type { Fault, Path } from "./problem";

export const maxBytes = 256 * 1024;
export const maxDepth = 20;

export type JsonText =
  | { readonly ok: true; readonly value: unknown; readonly root: Node }
  | { readonly ok: false; readonly faults: readonly PlacedFault[] };

/** Reads strict JSON. Never throws, and never builds a value out of a text with a fault. */
export function readJson(text: string): JsonText {
  const bytes = utf8Length(text);
  if (bytes > maxBytes) return refused({ path: [], code: "too-large", found: bytes, allowed: [maxBytes] }, 0);
  const tooDeepAt = offsetBelow(text, maxDepth);
  if (tooDeepAt !== undefined) return refused({ path: [], code: "too-deep", allowed: [maxDepth] }, tooDeepAt);

  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first !== undefined) return refused(syntaxFault(first), first.offset);
  if (root === undefined) return refused({ path: [], code: "syntax", allowed: ["ValueExpected"] }, 0);

  const faults: PlacedFault[] = [];
  collectKeyFaults(root, [], faults);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: getNodeValue(root), root };
}

function refused(fault: Fault, offset: number): JsonText {
  return { ok: false, faults: [{ fault, offset }] };
}

function syntaxFault({ error }: ParseError): Fault {
  return { path: [], code: "syntax", allowed: [printParseErrorCode(error)] };
}

/** Bytes of the text in UTF-8; half a surrogate pair counts as the three bytes of its replacement. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Where the text opens more levels than that. Read without recursion, for the parser that follows has it. */
function offsetBelow(text: string, most: number): number | undefined {
  const scanner = createScanner(text, true);
  const open: string[] = [];
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const bracket = text.charAt(scanner.getTokenOffset());
    if (bracket === "{" || bracket === "[") open.push(bracket);
    else if (bracket === partners[open[open.length - 1] ?? ""]) open.pop();
    if (open.length > most) return scanner.getTokenOffset();
  }
  return undefined;
}

const partners: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

function collectKeyFaults(node: Node, path: Path, faults: PlacedFault[]): void {
  const children = node.children ?? [];
  if (node.type === "array") {
    children.forEach((child, index) => collectKeyFaults(child, [...path, index], faults));
    return;
  }
  const seen = new Set<string>();
  for (const property of children) {
    const [name, value] = property.children ?? [];
    if (name === undefined || value === undefined) continue;
    const here = [...path, String(name.value)];
    const fault = keyFault(String(name.value), seen, here);
    if (fault !== undefined) faults.push({ fault, offset: name.offset });
    collectKeyFaults(value, here, faults);
    seen.add(String(name.value));
  }
}

function keyFault(key: string, seen: ReadonlySet<string>, path: Path): Fault | undefined {
  const found = shortened(key);
  if (key === "__proto__") return { path, code: "forbidden-key", found };
  return seen.has(key) ? { path, code: "duplicate-key", found } : undefined;
}
