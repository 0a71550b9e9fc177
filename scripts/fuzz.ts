/**
 * Runs the tests that take random input with ten times as many of them, from a seed of the day, which is printed:
 * `npm run fuzz -- 12345` runs what the seed 12345 ran.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const seed = process.argv[2] ?? String(Date.now() % 2 ** 31);
const tests = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".spec.ts"))
  .map((file) => path.join("test", file))
  .filter((file) => readFileSync(file, "utf8").includes("support/fuzzing"));

console.log(`Seed ${seed}: ${tests.length} test files`);
const jest = require.resolve("jest/bin/jest");
const { status } = spawnSync(
  process.execPath,
  [jest, "--selectProjects=rooms", "--testTimeout=3600000", "--verbose", "--runTestsByPath", ...tests],
  { stdio: "inherit", env: { ...process.env, FUZZ_SEED: seed } },
);
console.log(`Seed ${seed}`);
process.exitCode = status ?? 1;
