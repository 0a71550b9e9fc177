import { readFileSync } from "node:fs";
import path from "node:path";
import {
  barrels,
  homeless,
  hostChoices,
  lazyFiles,
  packagesUsed,
  reachedFrom,
  strayPackages,
  upwardImports,
} from "../support/architecture/imports";
import { allSources, project, sourceFrom } from "../support/architecture/sources";

const sources = allSources();

describe("the law of imports", () => {
  it.each([
    ["every file of src/ lies in a room or is an entry", homeless],
    ["a file imports from its own room and from lower-numbered rooms, never upward", upwardImports],
    ["only the entries choose a host", hostChoices],
    ["a package is used only where it belongs", strayPackages],
    ["nothing is exported from a file that did not make it", barrels],
  ])("%s", (_, breachesIn) => {
    expect(breachesIn(sources)).toEqual([]);
  });

  it.each(["src/launchevent.ts", "src/taskpane.ts"])(
    "%s takes no package along, so its verdict is there at once",
    (entry) => {
      expect(reachedFrom(sources, entry).filter((target) => !target.startsWith("src/"))).toEqual([]);
    },
  );

  it("what the pane shows at first takes React along and nothing else: Fluent comes with the forms", () => {
    const packages = reachedFrom(sources, "src/pane/mount.tsx").filter(
      (target) => !target.startsWith("src/"),
    );

    expect([...new Set(packages.map((target) => target.split("/")[0]))].sort()).toEqual([
      "react",
      "react-dom",
    ]);
  });

  it("the send path is one file: nothing of it is loaded later", () => {
    const sendPath = ["src/launchevent.ts", ...reachedFrom(sources, "src/launchevent.ts")];

    expect(lazyFiles(sources).filter((file) => sendPath.includes(file))).toEqual([]);
  });

  it("every package that src/ uses is a dependency, not one for development alone", () => {
    const manifest = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };

    expect([...packagesUsed(sources)].filter((name) => !(name in manifest.dependencies))).toEqual([]);
  });
});

describe("a breach of the law is seen", () => {
  it.each([
    ["an import from a higher room", upwardImports, "src/zoom/a.ts", 'import { b } from "../license/b";'],
    ["of a type alone", upwardImports, "src/zoom/a.ts", 'import type { B } from "../license/b";'],
    ["of a type in passing", upwardImports, "src/zoom/a.ts", 'type B = import("../license/b").B;'],
    ["one that waits", upwardImports, "src/words/a.ts", 'void import("../pane/B");'],
    ["from an entry", upwardImports, "src/pane/a.ts", 'import { b } from "../taskpane";'],
    ["between two rooms of one number", upwardImports, "src/zoom/a.ts", 'import { b } from "../purpose/b";'],
    ["a host chosen by the pane", hostChoices, "src/pane/A.tsx", 'import { b } from "../hosts/outlook/b";'],
    ["a package away from its home", strayPackages, "src/license/a.ts", 'import { z } from "zod/mini";'],
    ["a package without a home", strayPackages, "src/pane/a.ts", 'import _ from "left-pad";'],
    ["a folder that is no room", homeless, "src/utils/a.ts", ""],
    ["an entry that nobody knows", homeless, "src/other.ts", ""],
    ["a barrel", barrels, "src/zoom/index.ts", 'export * from "./service";'],
  ])("%s", (_, breachesIn, file, text) => {
    expect(breachesIn([sourceFrom(file, text)])).toHaveLength(1);
  });

  it("a part that is loaded later", () => {
    const pane = sourceFrom("src/taskpane.ts", 'void import("./pane/Pane");');

    expect(lazyFiles([pane])).toEqual(["src/taskpane.ts"]);
    expect(reachedFrom([pane], "src/taskpane.ts")).toEqual([]);
  });

  it("a package that comes along by way of another file", () => {
    const launch = sourceFrom("src/launchevent.ts", 'import { readPolicy } from "./policy/read-policy";');
    const reader = sourceFrom("src/policy/read-policy.ts", 'import * as z from "zod/mini";');

    expect(reachedFrom([launch, reader], "src/launchevent.ts")).toContain("zod/mini");
  });
});
