/** Reads each thing once and keeps what came of it for as long as somebody else keeps the thing. */
export function onceEach<Thing extends object, Found>(
  read: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const kept = new WeakMap<Thing, { readonly found: Found }>();
  return (thing) => {
    const before = kept.get(thing);
    if (before !== undefined) return before.found;
    const found = read(thing);
    kept.set(thing, { found });
    return found;
  };
}
