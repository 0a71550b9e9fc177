/** Looking at objects that Outlook hands over: any member may be missing, throw, or be of another type than promised. */

/** The member, or `undefined` when there is none or it cannot be read. */
export function member(object: unknown, name: string): unknown {
  if (object === null || (typeof object !== "object" && typeof object !== "function")) return undefined;
  try {
    return (object as Record<string, unknown>)[name];
  } catch {
    return undefined; // Without permission a getter of Office.js throws.
  }
}

/** The member at the end of a path. */
export function memberAt(object: unknown, ...path: readonly string[]): unknown {
  return path.reduce(member, object);
}

export function hasMethod(object: unknown, name: string): boolean {
  return typeof member(object, name) === "function";
}

/** Calls the method on its object; throws what it throws, or a TypeError when there is none. */
export function callMethod(object: unknown, name: string, ...args: readonly unknown[]): unknown {
  const method = member(object, name);
  if (typeof method !== "function") throw new TypeError(`${name} is not a function`);
  return method.apply(object, args);
}

export function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Milliseconds since 1970 of a valid `Date`; anything else is `undefined`. */
export function asInstant(value: unknown): number | undefined {
  if (Object.prototype.toString.call(value) !== "[object Date]") return undefined;
  const instant = Number(value);
  return isNaN(instant) ? undefined : instant;
}
