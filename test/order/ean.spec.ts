import * as fc from "fast-check";
import { checkEan } from "../../src/order/ean";

describe("a location number", () => {
  it.each([
    ["5790000000005", "5790000000005", true],
    ["5798000000001", "5798000000001", true],
    ["5701234567899", "5701234567899", true],
    ["57 9000 0000 005", "5790000000005", true],
    ["5790-0000-00005", "5790000000005", true],
    [" 5790000000005\n", "5790000000005", true],
    ["5790\u00a0000000005", "5790000000005", true],
    ["4006381333931", "4006381333931", false],
    ["0000000000000", "0000000000000", false],
  ])("%j is %s, Danish: %s", (typed, ean, danish) => {
    expect(checkEan(typed)).toEqual({ ok: true, ean, danish });
  });

  it.each([
    ["", "not-digits", 0],
    ["EAN 5790000000005", "not-digits", 16],
    ["579000000000O", "not-digits", 13],
    ["٥٧٩٠٠٠٠٠٠٠٠٠٥", "not-digits", 13],
    ["579000000005", "digits", 12],
    ["57900000000051", "digits", 14],
    ["12345678", "digits", 8],
    ["5790000000006", "check-digit", 13],
    ["7590000000005", "check-digit", 13],
  ])("%j is none: %s", (typed, problem, digits) => {
    expect(checkEan(typed)).toEqual({ ok: false, problem, digits });
  });
});

const twelveDigits = fc.array(fc.nat(9), { minLength: 12, maxLength: 12 });

/** The check digit by the book: three times the even places, and what is lacking to the next ten. */
function completed(digits: readonly number[]): string {
  const odd = digits.filter((_, at) => at % 2 === 0).reduce((a, b) => a + b, 0);
  const even = digits.filter((_, at) => at % 2 === 1).reduce((a, b) => a + b, 0);
  return digits.join("") + String((10 - ((odd + 3 * even) % 10)) % 10);
}

it("is valid with exactly one of the ten check digits", () => {
  const property = fc.property(twelveDigits, (digits) => {
    const valid = Array.from({ length: 10 }, (_, last) => digits.join("") + String(last)).filter(
      (ean) => checkEan(ean).ok,
    );
    expect(valid).toEqual([completed(digits)]);
  });
  expect(fc.check(property, { numRuns: 1000, seed: 13 })).toMatchObject({ failed: false });
});

it("never survives one wrong digit", () => {
  const property = fc.property(twelveDigits, fc.nat(12), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
    const ean = completed(digits);
    const wrong = ean.slice(0, at) + String((Number(ean.charAt(at)) + by) % 10) + ean.slice(at + 1);
    expect(checkEan(wrong).ok).toBe(false);
  });
  expect(fc.check(property, { numRuns: 1000, seed: 13 })).toMatchObject({ failed: false });
});
