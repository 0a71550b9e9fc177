import { readFileSync } from "node:fs";
import path from "node:path";
import { project } from "../support/architecture/sources";

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

function read(file: string): string {
  return readFileSync(path.join(project, file), "utf8");
}

const { dependencies, devDependencies } = JSON.parse(read("package.json")) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const { packages } = JSON.parse(read("package-lock.json")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const installed = Object.entries(packages).filter(([place]) => place !== "");

function nameAt(place: string): string {
  return place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** Those whose authors would run a program when they are installed, and that work without it. */
const withInstallScript = ["@parcel/watcher", "@swc/core", "core-js", "esbuild"];

describe("what the project is made of", () => {
  it.each(Object.entries({ ...dependencies, ...devDependencies }))(
    "%s is one exact version, and that one is locked",
    (name, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(packages[`node_modules/${name}`]?.version).toBe(version);
    },
  );

  it("runs no program when it is installed", () => {
    expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/m);
  });

  it("has no more packages than are known that would run one", () => {
    const names = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([place]) => nameAt(place));

    expect(names.sort()).toEqual(withInstallScript);
  });

  it("would run none of them for what ships", () => {
    const shipping = installed.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev);

    expect(shipping).toEqual([]);
  });

  it("is locked by checksum, but for native tools of other platforms", () => {
    const unlocked = installed.filter(([, { integrity }]) => integrity === undefined);

    expect(unlocked.filter(([, { dev, optional }]) => !dev || !optional)).toEqual([]);
  });
});
