/** A record of what is remembered, field by field. */
export type Fields = Readonly<Record<string, unknown>>;

/** What is no record has no fields. */
export function fieldsIn(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function without(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** The fields with what has changed between two records, and nothing else of either. */
export function changed(fields: Fields, before: Fields, after: Fields): Fields {
  const names = Object.keys({ ...before, ...after }).filter((name) => !isSame(before[name], after[name]));
  const told = names.filter((name) => after[name] !== undefined).map((name) => [name, after[name]]);
  return { ...without(fields, names), ...Object.fromEntries(told) };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
