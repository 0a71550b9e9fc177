import { exactly, type Range } from "../../src/invite/range";
import { and, exceeds, or, type Truth } from "../../src/license/truth";

describe("Whether a range exceeds a limit", () => {
  it.each<[string, Range, number | undefined, Truth]>([
    ["the limit itself is inside", exactly(40), 40, "no"],
    ["a second more is outside", exactly(40 + 1 / 60), 40, "yes"],
    ["nothing exceeds no limit", { atLeast: 1e9, atMost: undefined }, undefined, "no"],
    ["a range that ends at the limit is inside", { atLeast: 3, atMost: 100 }, 100, "no"],
    ["a range that reaches over it may exceed it", { atLeast: 3, atMost: 101 }, 100, "maybe"],
    ["a range without an end may exceed it", { atLeast: 3, atMost: undefined }, 100, "maybe"],
    [
      "a range that begins over it exceeds it, however it ends",
      { atLeast: 101, atMost: undefined },
      100,
      "yes",
    ],
  ])("%s", (_, range, limit, expected) => {
    expect(exceeds(range, limit)).toBe(expected);
  });
});

describe("Logic with three values", () => {
  it.each<[Truth, Truth, Truth, Truth]>([
    ["yes", "yes", "yes", "yes"],
    ["yes", "maybe", "maybe", "yes"],
    ["yes", "no", "no", "yes"],
    ["maybe", "yes", "maybe", "yes"],
    ["maybe", "maybe", "maybe", "maybe"],
    ["maybe", "no", "no", "maybe"],
    ["no", "yes", "no", "yes"],
    ["no", "maybe", "no", "maybe"],
    ["no", "no", "no", "no"],
  ])("%s and/or %s is %s / %s", (a, b, both, either) => {
    expect([and(a, b), or(a, b)]).toEqual([both, either]);
  });
});
