import type { Problem } from "../../src/policy/problem";
import { readPolicy } from "../../src/policy/read-policy";
import { badElsewhere, badPlaces, goodPack, packWith, pathOf } from "../support/bad-packs";

function problemsOf(text: string): readonly Problem[] {
  const reading = readPolicy(text);
  return reading.ok ? [] : reading.problems;
}

describe("a pack is refused for", () => {
  it.each(badPlaces)("%s = %j: %s", (place, value, code, found, allowed) => {
    const expected = { path: pathOf(place), code, found, allowed };
    expect(problemsOf(packWith({ [place]: value }))).toContainEqual(expect.objectContaining(expected));
  });
});

it.each(badElsewhere)("a pack is refused for %s", (_, changes, path, code, found, allowed) => {
  const expected = { path, code, found, allowed };
  expect(problemsOf(packWith(changes))).toContainEqual(expect.objectContaining(expected));
});

describe("an unknown key is refused, the likeliest known one named first", () => {
  it.each([
    ["plans.free.groupMinuts", "$.plans.free.groupMinuts", "groupMinutes"],
    ["plans.free.participant", "$.plans.free.participant", "participants"],
    ["sentance", "$.sentance", "sentences"],
    ["license.prices", "$.license.prices", "price"],
    ["license.request.adress", "$.license.request.adress", "address"],
    ["license.sharedMailbox.allow", "$.license.sharedMailbox.allow", "allowed"],
    ["use.rules.0.topics", "$.use.rules[0].topics", "topic"],
    ["use.alternative.uri", "$.use.alternative.uri", "url"],
    ["sources.A.titel", "$.sources.A.titel", "title"],
    ["joining.ways.0.step", "$.joining.ways[0].step", "steps"],
    ["use.my rules", '$.use["my rules"]', "rules"],
    ["organization.name.dk", "$.organization.name.dk", "da"],
  ])("%s", (place, path, likeliest) => {
    const [problem] = problemsOf(packWith({ [place]: 1 }));
    expect(problem).toMatchObject({ path, code: "unknown-key", found: place.split(".").pop() });
    expect(problem?.allowed[0]).toBe(likeliest);
  });

  it("and only keys of the shape that the pack has chosen", () => {
    const license = { heldBy: "organization", text: { da: "a", en: "b" }, cites: ["A4"], price: 1 };
    expect(problemsOf(packWith({ license }))).toMatchObject([
      {
        path: "$.license.price",
        code: "unknown-key",
        allowed: expect.not.arrayContaining(["price", "term"]),
      },
    ]);
  });
});

it("has at least forty ways to go wrong in its tables", () => {
  expect(badPlaces.length + badElsewhere.length).toBeGreaterThanOrEqual(40);
});

it("names every problem of a stage at once, in the order of the file", () => {
  const text = packWith({
    "license.term.noticeDays": -1,
    "plans.free.groupMinutes": "40",
    "license.price.currency": "kr.",
  });
  expect(problemsOf(text).map(({ path }) => path)).toEqual([
    "$.plans.free.groupMinutes",
    "$.license.price.currency",
    "$.license.term.noticeDays",
  ]);
});

it("says on which line and in which column a problem stands", () => {
  const lines = goodPack.split("\n");
  const at = lines.findIndex((line) => line.includes('"groupMinutes"'));
  const column = (lines[at]?.indexOf("40") ?? 0) + 1;
  expect(problemsOf(goodPack.replace('"groupMinutes": 40', '"groupMinutes": 0'))).toMatchObject([
    { line: at + 1, column },
  ]);
});
