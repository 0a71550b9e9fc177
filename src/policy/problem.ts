/** What is wrong with a policy file, as data: where, what was found, what is allowed. `words` says it. */

export type ProblemCode =
  // The file
  | "too-large"
  | "too-deep"
  | "syntax"
  | "duplicate-key"
  | "forbidden-key"
  // Its shape
  | "unknown-key"
  | "bad-key"
  | "missing"
  | "wrong-type"
  | "not-one-of"
  | "wrong-form"
  | "too-short"
  | "too-long"
  | "too-few"
  | "too-many"
  | "too-small"
  | "too-big"
  // Its sense
  | "unknown-sentence"
  | "unknown-source"
  | "duplicate-value"
  | "pair-below-group"
  | "licensed-below-free"
  | "checked-before-published";

export type Path = readonly (string | number)[];

export interface Fault {
  readonly path: Path;
  readonly code: ProblemCode;
  /** The value, key, type or length that was met, cut after 80 characters. */
  readonly found?: string | number;
  /** What may stand there: a limit, the names of forms or types, or values, likeliest first. */
  readonly allowed?: readonly (string | number)[];
}

/** A fault with its place in the file. */
export interface Problem {
  /** `$.use.rules[0].text.da` */
  readonly path: string;
  readonly code: ProblemCode;
  readonly found: string | number | undefined;
  readonly allowed: readonly (string | number)[];
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

const longest = 80;

/** A text short enough to be shown in a message. */
export function shortened(text: string): string {
  return text.length > longest ? text.slice(0, longest - 1) + "…" : text;
}

export function jsonPath(path: Path): string {
  return "$" + path.map(pathStep).join("");
}

function pathStep(step: string | number): string {
  if (typeof step === "number") return `[${step}]`;
  return /^[$A-Za-z_][$\w]*$/.test(step) ? `.${shortened(step)}` : `[${JSON.stringify(shortened(step))}]`;
}
