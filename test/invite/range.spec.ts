import fc from "fast-check";
import { exactly, isExact, plus, type Range, unknownRange } from "../../src/invite/range";

describe("a range", () => {
  it.each<[string, Range, boolean]>([
    ["an exact number", exactly(0), true],
    ["a number within bounds", { atLeast: 1, atMost: 2 }, false],
    ["a number with a lower bound only", { atLeast: 1, atMost: undefined }, false],
    ["nothing known", unknownRange, false],
  ])("is exact or not: %s", (_, range, expected) => {
    expect(isExact(range)).toBe(expected);
  });

  it.each<[Range, Range, Range]>([
    [exactly(1), exactly(2), exactly(3)],
    [
      { atLeast: 1, atMost: 4 },
      { atLeast: 0, atMost: 1 },
      { atLeast: 1, atMost: 5 },
    ],
    [exactly(3), unknownRange, { atLeast: 3, atMost: undefined }],
    [unknownRange, exactly(3), { atLeast: 3, atMost: undefined }],
  ])("adds up by its bounds: %j and %j", (a, b, sum) => {
    expect(plus(a, b)).toEqual(sum);
  });

  it("holds the sum of any two numbers that its parts hold", () => {
    const part = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map(([low, more, rest]) => ({
      number: low + more,
      range: { atLeast: low, atMost: rest === 0 ? undefined : low + more + rest },
    }));
    fc.assert(
      fc.property(part, part, (a, b) => {
        const { atLeast, atMost = Infinity } = plus(a.range, b.range);
        expect(atLeast).toBeLessThanOrEqual(a.number + b.number);
        expect(atMost).toBeGreaterThanOrEqual(a.number + b.number);
      }),
    );
  });
});
