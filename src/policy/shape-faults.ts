/** What the schema found wrong, in our own terms. */
import { distance } from "fastest-levenshtein";
import { allowsNull, keysAt, valueAt } from "./names-at";
import { shortened } from "./problem";
import type { Fault, Path } from "./problem";
import type { ShapeIssue } from "./schema";

/** One fault for each thing that is wrong; `value` is what was judged. */
export function shapeFaults(issue: ShapeIssue, value: unknown): readonly Fault[] {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, path, value));
    case "invalid_key":
      return [{ path, code: "bad-key", found: lastStep(path), allowed: formsIn(issue.issues) }];
    case "too_small":
    case "too_big":
      return [outOfBounds(issue, path, value)];
    case "invalid_format":
      return [{ path, code: "wrong-form", found: shown(valueAt(value, path)), allowed: formsIn([issue]) }];
    default:
      return [wrongValue(issue, path, value)];
  }
}

function unknownKey(key: string, path: Path, value: unknown): Fault {
  const near = keysAt(path, value).slice();
  near.sort((a, b) => distance(a, key) - distance(b, key));
  return { path: [...path, key], code: "unknown-key", found: shortened(key), allowed: near };
}

/** The names of the forms that were not met: the schema gives each form its name as the message. */
function formsIn(issues: readonly ShapeIssue[]): readonly string[] {
  return issues.filter(({ code }) => code === "invalid_format").map(({ message }) => message);
}

type OutOfBounds = Extract<ShapeIssue, { code: "too_small" | "too_big" }>;

function outOfBounds(issue: OutOfBounds, path: Path, value: unknown): Fault {
  const found = valueAt(value, path);
  const small = issue.code === "too_small";
  const allowed = [Number(small ? issue.minimum : issue.maximum)];
  if (typeof found === "string")
    return { path, code: small ? "too-short" : "too-long", found: found.length, allowed };
  if (Array.isArray(found))
    return { path, code: small ? "too-few" : "too-many", found: found.length, allowed };
  return { path, code: small ? "too-small" : "too-big", found: shown(found), allowed };
}

function wrongValue(issue: ShapeIssue, path: Path, value: unknown): Fault {
  const found = valueAt(value, path);
  const choices = choicesOf(issue);
  const allowed = choices ?? typesAllowed(issue, path, value);
  if (found === undefined) return { path, code: "missing", allowed };
  if (choices !== undefined) return { path, code: "not-one-of", found: shown(found), allowed };
  return { path, code: "wrong-type", found: typeof found === "number" ? found : typeName(found), allowed };
}

function choicesOf(issue: ShapeIssue): readonly string[] | undefined {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code !== "invalid_union" || !("options" in issue)) return undefined;
  return issue.options?.map(String);
}

function typesAllowed(issue: ShapeIssue, path: Path, value: unknown): readonly string[] {
  const expected = issue.code === "invalid_type" ? issue.expected.replace("record", "object") : "object";
  const name = expected === "int" ? "whole-number" : expected;
  return allowsNull(path, value) ? [name, "null"] : [name];
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

function shown(value: unknown): string | number {
  if (typeof value === "number") return value;
  return typeof value === "string" ? shortened(value) : typeName(value);
}

function lastStep(path: Path): string {
  return shortened(String(path[path.length - 1]));
}
