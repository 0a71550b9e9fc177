/** What the schema allows at a place of a policy file, read out of the schema itself. */
import type * as z from "zod/mini";
import type { Path } from "./problem";
import { Policy } from "./schema";

/** What zod/mini knows of a schema, as its `def`. */
type Shape = z.core.$ZodTypes["_zod"]["def"];

/** The keys that the object at this place may have; empty when there is none. */
export function keysAt(path: Path, value: unknown): readonly string[] {
  const { shape, value: here } = placeAt(path, value);
  const object = unwrapped(shape, here);
  return object?.type === "object" ? Object.keys(object.shape) : [];
}

/** Whether `null` may stand at this place. */
export function allowsNull(path: Path, value: unknown): boolean {
  return placeAt(path, value).shape?.type === "nullable";
}

/** The value at a place of what JSON gave; `undefined` when there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(member, value);
}

function member(value: unknown, key: string | number): unknown {
  if (typeof value !== "object" || value === null || !Object.keys(value).includes(String(key)))
    return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[key];
}

interface Place {
  readonly shape: Shape | undefined;
  readonly value: unknown;
}

function placeAt(path: Path, value: unknown): Place {
  return path.reduce<Place>(step, { shape: shapeOf(Policy), value });
}

function step({ shape, value }: Place, key: string | number): Place {
  return { shape: childShape(unwrapped(shape, value), key), value: member(value, key) };
}

function childShape(shape: Shape | undefined, key: string | number): Shape | undefined {
  if (shape?.type === "object") return shapeOf(shape.shape[key]);
  if (shape?.type === "array") return shapeOf(shape.element);
  return shape?.type === "record" ? shapeOf(shape.valueType) : undefined;
}

/** Without "or null" and "or left out", and of several shapes the one that the value chose. */
function unwrapped(shape: Shape | undefined, value: unknown): Shape | undefined {
  if (shape?.type === "nullable" || shape?.type === "optional")
    return unwrapped(shapeOf(shape.innerType), value);
  if (shape?.type !== "union") return shape;
  return shape.options.map(shapeOf).find((option) => isChosen(option, value));
}

/** Whether every literal of the option, such as `by: "mail"`, is what the value has. */
function isChosen(option: Shape | undefined, value: unknown): boolean {
  if (option?.type !== "object") return false;
  return Object.keys(option.shape).every((key) => {
    const inside = shapeOf(option.shape[key]);
    return inside?.type !== "literal" || inside.values.some((allowed) => allowed === member(value, key));
  });
}

function shapeOf(schema: unknown): Shape | undefined {
  return (schema as { readonly def: Shape } | undefined)?.def;
}
