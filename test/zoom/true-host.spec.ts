import fc from "fast-check";
import { toPunycode } from "../../src/zoom/punycode";
import { authorityOf, trueHost } from "../../src/zoom/true-host";

describe("the true host", () => {
  it.each([
    ["https://zoom.us@evil.example/j/1", "evil.example"],
    ["https://a:b@c:d@evil.example:8443/j/1", "evil.example"],
    ["https://ZOOM。us/", "zoom.us"],
    ["https://%7aoom%2eus/", "zoom.us"],
    ["https://zo\tom.us/", "zoom.us"],
    ["https:\\\\evil.example\\j", "evil.example"],
    ["https://zoom.us\\@evil.example/", "evil.example"],
    ["https://bücher.example/", "xn--bcher-kva.example"],
    ["https://zooм.us/", "xn--zoo-med.us"],
    ["https://zoom us/", ""],
    ["https://%zz/", ""],
    ["javascript:alert(1)", ""],
    ["", ""],
  ])("of %s is %s", (address, host) => {
    expect(trueHost(authorityOf(address))).toBe(host);
  });

  it("of letters of any script is the one that a browser opens", () => {
    const letters = fc.stringMatching(
      /^[a-zæøåäöüéñżçğабвгдежзиклмнопрстуфхцчшщэюяαβγδεζηθικλμνξοπρστυφχψω0-9]{1,12}$/,
    );
    fc.assert(
      fc.property(letters, letters, (first, second) => {
        const address = `https://${first}.a${second}.us/j/1`;
        expect(trueHost(authorityOf(address))).toBe(new URL(address).hostname);
      }),
      { numRuns: 3000, seed: 40 },
    );
  });
});

describe("a label in ASCII", () => {
  it.each([
    ["zoom", "zoom"],
    ["bücher", "xn--bcher-kva"],
    ["københavn", "xn--kbenhavn-54a"],
    ["зум", "xn--g1aku"],
    ["会议", "xn--6oqu09l"],
    ["😀", "xn--e28h"],
  ])("of %s is %s", (label, ascii) => {
    expect(toPunycode(label)).toBe(ascii);
    expect(new URL("https://" + label).hostname).toBe(ascii);
  });
});
