import { impurities } from "../support/architecture/purity";
import { allSources, sourceFrom } from "../support/architecture/sources";

describe("rooms 1 to 7", () => {
  it("know no clock, chance, waiting, platform language or anything younger than ES2016", () => {
    expect(impurities(allSources())).toEqual([]);
  });

  it.each([
    ["the clock", "new Date();"],
    ["the clock by its number", "Date.now();"],
    ["the clock as a text", "Date();"],
    ["chance", "Math.random();"],
    ["waiting", "async function a() {}"],
    ["a promise in a type", "let a: Promise<number>;"],
    ["the platform's number form", "(1).toLocaleString();"],
    ["the platform's formatter", "new Intl.NumberFormat();"],
    ["the global object", "globalThis.a;"],
    ["code from a text", 'new Function("1");'],
    ["a lookbehind", "/(?<=a)b/;"],
    ["a named group", "/(?<a>b)/;"],
    ["a Unicode property", "/\\p{L}/u;"],
    ["a Unicode property in a text", 'new RegExp("\\\\p{L}", "u");'],
    ["a flag of ES2018", "/a/s;"],
    ["a flag in a text", 'new RegExp("a", "gs");'],
  ])("do not pass with %s", (_, text) => {
    expect(impurities([sourceFrom("src/zoom/a.ts", text)])).not.toEqual([]);
  });

  it.each([
    ["a date from a number", "new Date(0).getUTCDay();"],
    ["a property of that name", "a.Promise = { Intl: 1 };"],
    ["a group that is not kept", "/(?:a|b)+\\/s/giu;"],
    ["a text that is no expression", 'b("(?<=");'],
  ])("pass with %s", (_, text) => {
    expect(impurities([sourceFrom("src/zoom/a.ts", text)])).toEqual([]);
  });

  it("are the only ones that are held to it", () => {
    expect(impurities([sourceFrom("src/hosts/outlook/a.ts", "Date.now();")])).toEqual([]);
  });
});
