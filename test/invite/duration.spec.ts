import fc from "fast-check";
import { longestIsException, minutesOf } from "../../src/invite/duration";
import type { Span } from "../../src/invite/invite";
import { anInvite, monday10 } from "../support/an-invite";

const minute = 60_000;

function lasting(...minutes: readonly number[]): { recurring: boolean; exceptions: readonly Span[] } {
  const exceptions = minutes.map((length, index) => {
    const start = monday10 + (index + 1) * 7 * 24 * 60 * minute;
    return { start, end: start + length * minute };
  });
  return { recurring: true, exceptions };
}

describe("minutesOf", () => {
  it.each([
    ["40 minutes", 40],
    ["40 minutes and a second", 40 + 1 / 60],
    ["no time at all", 0],
    ["a day", 24 * 60],
    ["a millisecond", 1 / 60_000],
  ])("is exact: %s", (_, minutes) => {
    const { atLeast, atMost } = minutesOf(anInvite({ end: monday10 + Math.round(minutes * minute) }));
    expect(atLeast).toBeCloseTo(minutes, 9);
    expect(atMost).toBe(atLeast);
  });

  it.each([
    ["an end before the start", { end: monday10 - 1 }],
    ["an unread start", { start: undefined, end: monday10 }],
    ["an unread end", { end: undefined }],
    ["a time that is no number", { end: NaN }],
    ["an endless meeting", { end: Infinity }],
  ])("knows nothing of %s", (_, times) => {
    expect(minutesOf(anInvite(times))).toEqual({ atLeast: 0, atMost: undefined });
  });

  it.each([
    ["the series itself", [], 60, false],
    ["the series over shorter exceptions", [30, 45], 60, false],
    ["the series over an equal exception", [60], 60, false],
    ["the longest exception", [30, 90, 75], 90, true],
  ])("judges a series by its longest known occurrence: %s", (_, exceptions, longest, isException) => {
    const invite = anInvite({ minutes: 60, recurrence: lasting(...exceptions) });
    expect(minutesOf(invite)).toEqual({ atLeast: longest, atMost: longest });
    expect(longestIsException(invite)).toBe(isException);
  });

  it("knows the least from an exception when the series' own times are unread", () => {
    const invite = anInvite({ end: undefined, recurrence: lasting(90) });
    expect(minutesOf(invite)).toEqual({ atLeast: 90, atMost: undefined });
    expect(longestIsException(invite)).toBe(true);
  });

  it("passes over an exception whose times make no sense", () => {
    const recurrence = {
      recurring: true,
      exceptions: [
        { start: monday10, end: monday10 - minute },
        { start: NaN, end: 0 },
      ],
    };
    expect(minutesOf(anInvite({ recurrence })).atLeast).toBe(30);
  });

  it("takes an unread recurrence for none", () => {
    expect(minutesOf(anInvite({ recurrence: undefined }))).toEqual({ atLeast: 30, atMost: 30 });
  });

  it("never falls with a later end or one more exception", () => {
    const lengths = fc.array(fc.integer({ min: -10, max: 600 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.nat(600), fc.nat(600), lengths, lengths, (minutes, more, exceptions, added) => {
        const before = minutesOf(anInvite({ minutes, recurrence: lasting(...exceptions) }));
        const recurrence = lasting(...exceptions, ...added);
        const after = minutesOf(anInvite({ minutes: minutes + more, recurrence }));
        expect(after.atLeast).toBeGreaterThanOrEqual(before.atLeast);
      }),
      { numRuns: 10_000, seed: 5 },
    );
  });
});
