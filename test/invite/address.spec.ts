import fc from "fast-check";
import { addressKey, domainOf, isUnderDomain } from "../../src/invite/address";

const key = "søren.åberg@regionh.dk";

describe("addressKey", () => {
  it.each([
    ["letter case", "SØREN.Åberg@RegionH.DK"],
    ["space around it", " \tsøren.åberg@regionh.dk\r\n"],
    ["hard space around it", "\u00a0søren.åberg@regionh.dk\u3000"],
    ["letters put together of two", "søren.a\u030aberg@regionh.dk"],
    ["a sign that looks like a letter", "søren.\u212bberg@regionh.dk"],
    ["wide letters", "søren.åberg＠ｒｅｇｉｏｎｈ．ｄｋ"],
    ["Exchange's prefix", "SMTP:søren.åberg@regionh.dk"],
    ["a calendar's prefix", "MAILTO: søren.åberg@regionh.dk"],
    ["both prefixes", "smtp:mailto:søren.åberg@regionh.dk"],
    ["a space before the prefix", " smtp:søren.åberg@regionh.dk"],
    ["characters that nobody sees", "\ufeffsøren\u200b.å\u00adberg@regionh.dk\u200e"],
  ])("does not mind %s", (_, address) => {
    expect(addressKey(address)).toBe(key);
  });

  it.each(["", " ", "\u200b", "smtp:", "mailto: \u00a0"])("is empty for the blank address %j", (address) => {
    expect(addressKey(address)).toBe("");
  });

  it.each([
    ["soren.aberg@regionh.dk", "letters without their marks"],
    ["søren.åberg@xregionh.dk", "another domain"],
    ["sørenåberg@regionh.dk", "dots"],
    ["søren.åberg+zoom@regionh.dk", "a tag"],
  ])("tells %s apart: %s", (address) => {
    expect(addressKey(address)).not.toBe(key);
  });

  it("is its own key", () => {
    const piece = fc.constantFrom(
      "smtp:",
      "mailto:",
      " ",
      "ａ",
      "Å",
      "a\u030a",
      "\u200b",
      "İ",
      "ß",
      "@",
      "ﬁ",
      "\u00a8",
      "Σ",
    );
    const address = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(address, (text) => expect(addressKey(addressKey(text))).toBe(addressKey(text))),
      { numRuns: 10_000, seed: 7 },
    );
  });
});

describe("domainOf", () => {
  it.each([
    ["anna.holm@RegionH.dk", "regionh.dk"],
    ["smtp:anna.holm@regionh.dk.", "regionh.dk"],
    ['"a@b"@regionh.dk', "regionh.dk"],
    ["anna@regionh\u3002dk", "regionh.dk"],
    ["anna.holm", ""],
    ["", ""],
    ["/o=Region/ou=Exchange/cn=Recipients/cn=anna", ""],
  ])("of %j is %j", (address, domain) => {
    expect(domainOf(address)).toBe(domain);
  });
});

describe("isUnderDomain", () => {
  it.each([
    ["regionh.dk", "regionh.dk", true],
    ["mail.regionh.dk", "regionh.dk", true],
    ["xregionh.dk", "regionh.dk", false],
    ["regionh.dk.example", "regionh.dk", false],
    ["dk", "regionh.dk", false],
    ["", "regionh.dk", false],
    ["regionh.dk", "", false],
    ["", "", false],
  ])("%j under %j: %j", (domain, parent, expected) => {
    expect(isUnderDomain(domain, parent)).toBe(expected);
  });
});
