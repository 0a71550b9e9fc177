/** Three-valued logic over ranges: what is not known stays "maybe" unless it cannot change the answer. */
import type { Range } from "../invite/range";

export type Truth = "yes" | "no" | "maybe";

/** Whether a quantity is greater than a limit; the limit itself is inside. `undefined` = no limit. */
export function exceeds(range: Range, limit: number | undefined): Truth {
  if (limit === undefined) return "no";
  if (range.atLeast > limit) return "yes";
  return range.atMost !== undefined && range.atMost <= limit ? "no" : "maybe";
}

export function and(a: Truth, b: Truth): Truth {
  if (a === "no" || b === "no") return "no";
  return a === "yes" && b === "yes" ? "yes" : "maybe";
}

export function or(a: Truth, b: Truth): Truth {
  if (a === "yes" || b === "yes") return "yes";
  return a === "no" && b === "no" ? "no" : "maybe";
}
