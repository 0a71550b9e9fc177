/** Where a policy cites a sentence of its sources. */
import type { Policy } from "./policy";
import type { Path } from "./problem";

export interface Citation {
  /** `A4` */
  readonly id: string;
  readonly path: Path;
}

/** Every citation of a policy, with its place. */
export function citations(policy: Policy): readonly Citation[] {
  return citationsIn(policy, []);
}

function citationsIn(value: unknown, path: Path): readonly Citation[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).reduce<Citation[]>((all, key) => {
    const inside: unknown = (value as Readonly<Record<string, unknown>>)[key];
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    const isCite = typeof inside === "string" && path[path.length - 1] === "cites";
    return all.concat(isCite ? { id: inside, path: here } : citationsIn(inside, here));
  }, []);
}
