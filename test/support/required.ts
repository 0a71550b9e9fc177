/** The value, where the test can only go on with one. */
export function required<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("What the test needs is not there.");
  return value;
}
