import { parse } from "acorn";
import { es2016 } from "../support/launchevent/es2016";
import { bareRuntime, launchEventCode } from "../support/launchevent/bare-runtime";
import { readProject } from "../support/manifest/problems";
import { officeDouble } from "../support/office-double";

describe("the file", () => {
  it("is ECMAScript 5", () => {
    expect(() => parse(launchEventCode, { ecmaVersion: 5 })).not.toThrow();
  });

  it("is ASCII, so that no server or runtime takes its letters for others", () => {
    expect(launchEventCode).toMatch(/^[\t\n\r -~]*$/);
  });

  it("says of which version it is, for it may be an old one that Outlook has kept", () => {
    const { version } = JSON.parse(readProject("package.json")) as { version: string };

    expect(launchEventCode).toMatch(new RegExp(`^/\\* ${version.replaceAll(".", "[.]")} \\*/`));
  });

  it("associates at once the functions that the manifest calls, and no others", () => {
    const called = [...readProject("manifest.xml").matchAll(/FunctionName="(\w+)"/g)].map(([, name]) => name);

    expect([...bareRuntime(officeDouble()).names].sort()).toEqual(called.sort());
  });

  it.each(["sentences", "zod", "e-learning.center-for-hr", "Sources", "appsforoffice"])(
    "takes no %s along",
    (word) => {
      expect(launchEventCode).not.toContain(word);
    },
  );

  it.each([
    "eval(",
    "new Function",
    "Intl",
    "globalThis",
    "document",
    "window",
    "import(",
    "onReady",
    "fetch(",
  ])("has no %s in it", (word) => {
    expect(launchEventCode).not.toContain(word);
  });

  it("is tried where nothing is younger than ECMAScript 2016", () => {
    const young = ["Object.entries", "Object.values", "Object.fromEntries", "Intl", "globalThis", "BigInt"];
    const names = Object.entries(es2016).flatMap(([path, own]) =>
      own.split(" ").map((name) => (path === "" ? name : `${path}.${name}`)),
    );

    expect(names.filter((name) => young.includes(name))).toEqual([]);
  });
});
