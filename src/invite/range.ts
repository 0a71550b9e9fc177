/** A quantity that may be known only within bounds: minutes, or people. */
export interface Range {
  readonly atLeast: number;
  /** `undefined` = no upper bound is known. */
  readonly atMost: number | undefined;
}

/** The range of a quantity that is known exactly. */
export function exactly(value: number): Range {
  return { atLeast: value, atMost: value };
}

/** The range of a quantity of which nothing is known. */
export const unknownRange: Range = { atLeast: 0, atMost: undefined };

/** The range of the sum of two quantities. */
export function plus(a: Range, b: Range): Range {
  return {
    atLeast: a.atLeast + b.atLeast,
    atMost: a.atMost === undefined || b.atMost === undefined ? undefined : a.atMost + b.atMost,
  };
}

/** Whether the quantity is known exactly. */
export function isExact(range: Range): boolean {
  return range.atLeast === range.atMost;
}
