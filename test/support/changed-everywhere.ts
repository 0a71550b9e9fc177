export interface Changed {
  readonly path: readonly (string | number)[];
  readonly changed: unknown;
}

/** The value as many times as it has texts, numbers and yes or no inside it, each time with another one of them changed. */
export function changedEverywhere(value: unknown): readonly Changed[] {
  if (typeof value === "string") return [{ path: [], changed: `${value}x` }];
  if (typeof value === "number") return [{ path: [], changed: value + 1 }];
  if (typeof value === "boolean") return [{ path: [], changed: !value }];
  if (value === null || typeof value !== "object") return [{ path: [], changed: 1 }];
  return Object.entries(value).flatMap(([key, inside]) =>
    changedEverywhere(inside).map(({ path, changed }) => ({
      path: [Array.isArray(value) ? Number(key) : key, ...path],
      changed: Array.isArray(value)
        ? value.map((item: unknown, index) => (index === Number(key) ? changed : item))
        : { ...value, [key]: changed },
    })),
  );
}
