/** Adds to `package-lock.json` the packages of other platforms that npm left out. Run after `npm install`. */
import { readFileSync, writeFileSync } from "node:fs";
import { missingPackages, type LockedPackages } from "./platform-packages";

const file = "package-lock.json";
const lock = JSON.parse(readFileSync(file, "utf8")) as { packages: LockedPackages };
const missing = missingPackages(lock.packages);
const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) =>
  a.localeCompare(b, "en"),
);
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
console.log(`${Object.keys(missing).length} packages of other platforms added to ${file}`);
