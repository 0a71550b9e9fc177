import type { Range } from "../../src/invite/range";

/** Whether it is one that can be: from zero on, and not upside down. */
export function isRange({ atLeast, atMost }: Range): boolean {
  return atLeast >= 0 && (atMost === undefined || atMost >= atLeast);
}
