import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import type { Problem } from "../../src/policy/problem";
import { readPolicy } from "../../src/policy/read-policy";
import { fuzzing } from "../support/fuzzing";

const good = JSON.stringify(JSON.parse(readFileSync("test/support/policies/meridian-museum.json", "utf8")));
const runs = fuzzing({ numRuns: 10_000, seed: 8 });

const piece = fc.oneof(
  fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    '"',
    ",",
    ":",
    "null",
    "-1",
    "1e999",
    "\\u0000",
    "__proto__",
    "\ud800",
    "\n",
  ),
  fc.string({ unit: "binary", maxLength: 5 }),
);

/** The good pack with a few places overwritten. */
const damaged = fc
  .array(fc.tuple(fc.nat(good.length), fc.nat(20), piece), { minLength: 1, maxLength: 3 })
  .map((edits) =>
    edits.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), good),
  );

/** The good pack with the value at some place, however deep, exchanged. */
const exchanged = fc
  .tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), fc.jsonValue({ maxDepth: 3 }))
  .map(([way, value]) => {
    const pack: unknown = JSON.parse(good);
    exchange(pack, way, value);
    return JSON.stringify(pack);
  });

function exchange(target: unknown, [step = 0, ...rest]: readonly number[], value: unknown): void {
  if (typeof target !== "object" || target === null) return;
  const object = target as Record<string, unknown>;
  const keys = Object.keys(object);
  const key = keys[step % Math.max(keys.length, 1)] ?? "new";
  const inside = object[key];
  if (rest.length > 0 && typeof inside === "object" && inside !== null) exchange(inside, rest, value);
  else object[key] = value;
}

const anything = fc.oneof(
  { weight: 4, arbitrary: exchanged },
  { weight: 4, arbitrary: damaged },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);

function isProblem(problem: Problem, lines: number): boolean {
  return (
    problem.path.startsWith("$") &&
    problem.code.length > 0 &&
    problem.line >= 1 &&
    problem.line <= lines &&
    problem.column >= 1 &&
    String(problem.found ?? "").length <= 80
  );
}

it(`says yes or names a problem, and never throws (${runs.numRuns} files)`, () => {
  const answers = fc.property(anything, (text) => {
    const reading = readPolicy(text);
    if (reading.ok) return reading.policy.plans.licensed.cites.length > 0;
    const lines = text.split(/\r\n|\r|\n/).length;
    return reading.problems.length > 0 && reading.problems.every((problem) => isProblem(problem, lines));
  });
  expect(fc.check(answers, runs)).toMatchObject({ failed: false, numRuns: runs.numRuns });
});
