import fc from "fast-check";
import { readWebAddress } from "../../src/zoom/web-address";
import { unwrap } from "../../src/zoom/wrappers";
import { genuine } from "./addresses";
import { unreadableWrappers, wrappings } from "./wrapping";

const address = "https://us02web.zoom.us/j/81234567890?pwd=aB-_.~%2B+/=1&tk=x";
const cases = wrappings.map(({ name, ...rest }) => [name, rest] as const);
const webUrl = fc
  .webUrl({ withQueryParameters: true, withFragments: true })
  .filter((url) => readWebAddress(url) !== undefined);
const anyWrapping = fc.constantFrom(...wrappings);

describe("a wrapped link", () => {
  it.each(cases)("of %s is handed on byte for byte", (_, { host, wrap }) => {
    expect(unwrap(wrap(address))).toMatchObject({ target: address, wrappedBy: [host], isUnreadable: false });
  });

  it("is unwrapped from up to three wrappers, whichever they are", () => {
    fc.assert(
      fc.property(fc.constantFrom(...genuine), fc.array(anyWrapping, { maxLength: 3 }), (row, wrapped) => {
        const link = wrapped.reduce((inner, { wrap }) => wrap(inner), row.address);
        const wrappedBy = wrapped.map(({ host }) => host).reverse();
        expect(unwrap(link)).toMatchObject({ target: row.address, wrappedBy, isUnreadable: false });
      }),
      { numRuns: 1000, seed: 40 },
    );
  });

  it("is not followed into a fourth wrapper", () => {
    const [first] = wrappings;
    const link = [1, 2, 3, 4].reduce((inner) => first?.wrap(inner) ?? "", address);
    expect(unwrap(link)).toMatchObject({ isUnreadable: true, wrappedBy: Array(4).fill(first?.host) });
  });

  it("with an ending that the sender's server gave it is unwrapped to the very same characters", () => {
    fc.assert(
      fc.property(anyWrapping, webUrl, ({ wrap }, url) => {
        expect(unwrap(wrap(url)).target).toBe(url);
      }),
      { numRuns: 2000, seed: 41 },
    );
  });

  it.each(unreadableWrappers)("of %s is said to be wrapped", (host, link) => {
    expect(unwrap(link)).toMatchObject({ target: link, wrappedBy: [host], isUnreadable: true });
  });

  it.each([
    ["no target", "https://eur01.safelinks.protection.outlook.com/?data=05"],
    [
      "two targets",
      "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example&url=https%3A%2F%2Fb.example",
    ],
    [
      "two targets by different names",
      "https://www.google.com/url?q=https%3A%2F%2Fa.example&url=https%3A%2F%2Fb.example",
    ],
    ["broken escapes", "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%ZZ"],
    ["bytes that are no text", "https://urldefense.com/v3/__https://zoom.us/j/*__;_w!!a!b$"],
    ["more stars than characters", "https://urldefense.com/v3/__https://zoom.us/j/**A*__;Lw!!a!b$"],
    ["more characters than stars", "https://urldefense.com/v3/__https://zoom.us/j/*__;Ly8v!!a!b$"],
    ["no end", "https://urldefense.com/v3/__https://zoom.us/j/81234567890"],
  ])("that has %s is not guessed at", (_, link) => {
    expect(unwrap(link)).toMatchObject({ target: link, isUnreadable: true });
  });

  it.each([
    "https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fzoom.us%2Fj%2F81234567890",
    "https://xsafelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F81234567890",
    "https://safelinks.protection.outlook.com@evil.example/?url=https%3A%2F%2Fzoom.us%2Fj%2F81234567890",
    "https://eur01.safelinks.protection.outlook.com:8443/?url=https%3A%2F%2Fzoom.us%2Fj%2F81234567890",
    "https://urldefense.com.evil.example/v3/__https://zoom.us/j/81234567890__;!!a!b$",
    "https://google.com.evil.example/url?q=https://zoom.us/j/81234567890",
    "https://google.evil.example/url?q=https://zoom.us/j/81234567890",
    "https://www.google.com/search?q=https://zoom.us/j/81234567890",
    "https://evil.example/?url=https%3A%2F%2Fzoom.us%2Fj%2F81234567890",
  ])("in a wrapper that is not the filter's own, %s, stays as it is", (link) => {
    expect(unwrap(link)).toMatchObject({ target: link, wrappedBy: [], isUnreadable: false });
  });
});
