/** A value that tells whoever listens when it is replaced. */
export interface Cell<Value> {
  get(): Value;
  set(value: Value): void;
  /** Returns the function that ends the listening. */
  subscribe(listener: () => void): () => void;
}

/** A cell that holds `initial`. Setting the value that it already holds calls nobody. */
export function cellOf<Value>(initial: Value): Cell<Value> {
  const listeners = new Set<() => void>();
  let current = initial;
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
