/** Texts by key, kept where the browser lets it. */
export interface Shelf {
  get(key: string): string | undefined;
  /** `undefined` takes the key away. Never fails: what the browser does not take stays here until the page is left. */
  put(key: string, text: string | undefined): void;
  /** The keys that begin so. */
  keys(beginning: string): readonly string[];
}

/** Gives the browser's storage; throws where there is none, as where it is blocked. */
export type FindStorage = () => Storage;

/** A shelf in the browser's storage. */
export function shelfIn(find: FindStorage): Shelf {
  /** What the browser did not take; `undefined` = it did not let go of the key. */
  const here = new Map<string, string | undefined>();
  return {
    get: (key) => (here.has(key) ? here.get(key) : orElse(() => find().getItem(key) ?? undefined, undefined)),
    put(key, text) {
      here.set(key, text);
      if (orElse(() => putIn(find(), key, text), false)) here.delete(key);
    },
    keys(beginning) {
      const there = orElse(() => Object.keys(find()), []);
      const all = new Set([...there, ...here.keys()]);
      return [...all].filter((key) => key.startsWith(beginning));
    },
  };
}

/** A shelf that is gone with the page. */
export function shelfOfPage(): Shelf {
  return shelfIn(() => {
    throw new Error("There is no storage.");
  });
}

function putIn(storage: Storage, key: string, text: string | undefined): true {
  if (text === undefined) storage.removeItem(key);
  else storage.setItem(key, text);
  return true;
}

function orElse<Value>(run: () => Value, otherwise: Value): Value {
  try {
    return run();
  } catch {
    return otherwise;
  }
}
