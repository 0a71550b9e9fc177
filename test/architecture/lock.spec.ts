import { readFileSync } from "node:fs";
import path from "node:path";
import { missingPackages, type LockedPackages } from "../../scripts/platform-packages";
import { project } from "../support/architecture/sources";

describe("package-lock.json", () => {
  const text = readFileSync(path.join(project, "package-lock.json"), "utf8");
  const { packages } = JSON.parse(text) as { packages: LockedPackages };

  it("has the native packages of every platform; if not, run `npm run lock`", () => {
    expect(Object.keys(missingPackages(packages))).toEqual([]);
  });

  it("names no registry, so that every machine asks its own", () => {
    expect(text).not.toMatch(/"resolved": "https?:/);
  });
});

describe("a native package that the lock lacks", () => {
  const parent = { dev: true, optionalDependencies: { "@a/b-linux-x64-musl": "1.2.3" } };

  it("is noticed, with the platform that its name tells", () => {
    expect(missingPackages({ "node_modules/a": parent })).toEqual({
      "node_modules/@a/b-linux-x64-musl": {
        version: "1.2.3",
        cpu: ["x64"],
        dev: true,
        libc: ["musl"],
        optional: true,
        os: ["linux"],
      },
    });
  });

  it.each(["node_modules/@a/b-linux-x64-musl", "node_modules/a/node_modules/@a/b-linux-x64-musl"])(
    "is not missing when it is at %s",
    (place) => {
      expect(missingPackages({ "node_modules/a": parent, [place]: {} })).toEqual({});
    },
  );
});
