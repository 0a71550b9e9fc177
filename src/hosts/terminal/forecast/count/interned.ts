/** Values that are kept once each and stand for a number. */
export interface Interned<T> {
  readonly values: T[];
  /** The number of a value; the values with the same text are the same. */
  indexOf(text: string, value: () => T): number;
}

export function newInterned<T>(): Interned<T> {
  const indexes = new Map<string, number>();
  const values: T[] = [];
  return {
    values,
    indexOf(text, value) {
      const known = indexes.get(text);
      if (known !== undefined) return known;
      indexes.set(apart(text), values.length);
      return values.push(value()) - 1;
    },
  };
}

/** The same text, without the longer one that it may have been cut from and would keep in memory. */
export function apart(text: string): string {
  return Buffer.from(text).toString();
}
