import * as fc from "fast-check";
import { maxBytes, readJson } from "../../src/policy/json-text";
import { readPolicy } from "../../src/policy/read-policy";

describe("a file that is no policy file at all", () => {
  it.each([
    ["nothing", "", "syntax", 1, 1, ["ValueExpected"]],
    ["blanks", " \n ", "syntax", 2, 2, ["ValueExpected"]],
    ["a brace that is not closed", '{\n  "id": "a"', "syntax", 2, 12, ["CloseBraceExpected"]],
    ["a comma too many", '{\n  "id": "a",\n}', "syntax", 3, 1, ["PropertyNameExpected"]],
    ["a comma too few", '{\n  "id": "a"\n  "b": 1 }', "syntax", 3, 3, ["CommaExpected"]],
    ["a comment", '{ // why\n  "id": "a" }', "syntax", 1, 3, ["InvalidCommentToken"]],
    ["keys without quotes", "{ id: 1 }", "syntax", 1, 3, ["InvalidSymbol"]],
    ["single quotes", "{ 'id': 1 }", "syntax", 1, 3, ["InvalidSymbol"]],
    ["two values", "{} {}", "syntax", 1, 4, ["EndOfFileExpected"]],
    ["a web page", "<!doctype html>", "syntax", 1, 1, ["InvalidSymbol"]],
    ["a text that breaks off", '{ "id": "a', "syntax", 1, 9, ["UnexpectedEndOfString"]],
    ["a number with a leading zero", '{ "a": 01 }', "syntax", 1, 9, ["CommaExpected"]],
    ["a line break within a text", '{ "a": "b\nc" }', "syntax", 1, 8, ["UnexpectedEndOfString"]],
    ["21 levels", "[".repeat(21) + "]".repeat(21), "too-deep", 1, 21, [20]],
    ["brackets without end", "[".repeat(200_000), "too-deep", 1, 21, [20]],
    ["brackets that do not match", "[}".repeat(100_000), "too-deep", 1, 41, [20]],
  ])("%s", (_, text, code, line, column, allowed) => {
    const reading = readPolicy(text);
    expect(reading.ok ? [] : reading.problems).toMatchObject([{ path: "$", code, line, column, allowed }]);
  });

  it("one byte over 256 KB", () => {
    const text = `"${"æ".repeat(maxBytes / 2 - 1)}`;
    expect(readPolicy(text + "x")).not.toMatchObject({ problems: [{ code: "too-large" }] });
    expect(readPolicy(text + "xx")).toMatchObject({
      problems: [{ path: "$", code: "too-large", found: maxBytes + 1, allowed: [maxBytes] }],
    });
  });
});

describe("keys", () => {
  it.each([
    ["twice in one object", '{"a":1,"a":1}', "$.a", "duplicate-key", "a", 8],
    ["twice, once spelt by its code", '{"a":1,"\\u0061":1}', "$.a", "duplicate-key", "a", 8],
    ["twice further in", '{"a":[{"b":1,"b":2}]}', "$.a[0].b", "duplicate-key", "b", 14],
    ["__proto__", '{"__proto__":{"id":"a"}}', "$.__proto__", "forbidden-key", "__proto__", 2],
    ["__proto__ by its code", '{"\\u005f_proto__":1}', "$.__proto__", "forbidden-key", "__proto__", 2],
  ])("%s are refused", (_, text, path, code, found, column) => {
    expect(readPolicy(text)).toMatchObject({ ok: false, problems: [{ path, code, found, line: 1, column }] });
  });

  it("of other objects may be the same", () => {
    expect(readJson('{"a":{"b":1},"c":{"b":1}}').ok).toBe(true);
  });

  it("such as constructor are unknown like any other", () => {
    expect(readPolicy('{"constructor":{"prototype":{"a":1}}}')).toMatchObject({ ok: false });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

it("takes 20 levels", () => {
  expect(readJson("[".repeat(20) + "]".repeat(20)).ok).toBe(true);
});

it("takes a byte order mark and Windows line ends", () => {
  expect(readPolicy('\ufeff{\r\n  "id": 1\r\n}')).toMatchObject({ ok: false });
  expect(readPolicy('\ufeff{\r\n"id":x}')).toMatchObject({
    problems: [{ code: "syntax", line: 2, column: 6 }],
  });
});

it("lists at most a hundred problems, however many there are", () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `"k${index}":1`);
  const reading = readPolicy(`{${keys.join()}}`);
  expect(reading.ok ? 0 : reading.problems.length).toBe(100);
});

it("shows no more than 80 characters of what it found", () => {
  const reading = readPolicy(`{"${"k".repeat(5000)}":1}`);
  const shown = reading.ok ? [] : reading.problems.map(({ found }) => String(found ?? "").length);
  expect(Math.max(...shown)).toBe(80);
});

/** JSON.parse lets a key stand twice and lets `__proto__` pass; nothing else may differ. */
const nearJson = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc
    .json({ maxDepth: 4 })
    .chain((text) =>
      fc
        .tuple(
          fc.nat(text.length),
          fc.constantFrom("", ",", "{", "]", '"', "\\", "0", " ", "//", "\n", "e", "\u0001"),
        )
        .map(([at, piece]) => text.slice(0, at) + piece + text.slice(at + 1)),
    ),
  fc
    .array(
      fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', '"b"', "1", "-0", "1e5", "true", "null", " "),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);

it("agrees with JSON.parse on 10,000 texts", () => {
  const agrees = fc.property(nearJson, (text) => {
    const ours = readJson(text);
    const parsed = parsedByPlatform(text);
    if (ours.ok) expect(parsed).toEqual({ value: ours.value });
    else if (parsed !== undefined) expect(ours.faults[0]?.fault.code).toMatch(/-key$/);
  });
  expect(fc.check(agrees, { numRuns: 10_000, seed: 20 })).toMatchObject({ failed: false });
});

function parsedByPlatform(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
