/**
 * Prints each promise with its figure as just measured, and whether it is kept: runs the tests and benches that show
 * it. `npm run promises -- C1 F2` runs those alone. All together run most of the tests and all benches.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Figure } from "../../bench/figure";
import { promises, type Promised } from "./promises";
import { reportOn, type Shown } from "./report";

const folder = path.join(".cache", "promises");
const testReport = path.join(folder, "tests.json");
const figureFile = path.resolve(folder, "figures.jsonl");

function run(program: string, args: readonly string[]): void {
  spawnSync(process.execPath, [program, ...args], {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, FIGURES: figureFile },
  });
}

function distinct(names: readonly (readonly string[] | undefined)[]): readonly string[] {
  return [...new Set(names.flatMap((each) => each ?? []))];
}

function testFile(name: string): string {
  const file = path.join("test", `${name}.spec.ts`);
  return existsSync(file) ? file : `${file}x`;
}

interface JestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function runTests(names: readonly string[]): Shown["tests"] {
  if (names.length === 0) return new Map();
  const args = ["--json", `--outputFile=${testReport}`, "--runTestsByPath", ...names.map(testFile)];
  run(require.resolve("jest/bin/jest"), args);
  const { testResults } = JSON.parse(readFileSync(testReport, "utf8")) as JestReport;
  return new Map(
    testResults.map(({ name, assertionResults }) => {
      const passed = assertionResults.filter(({ status }) => status === "passed").length;
      const file = path.relative("test", path.relative(process.cwd(), name));
      const counted = { passed, failed: assertionResults.length - passed + Number(passed === 0) };
      return [file.replace(/\.spec\.tsx?$/, "").replaceAll(path.sep, "/"), counted];
    }),
  );
}

function runBenches(names: readonly string[]): readonly Figure[] {
  const tsx = require.resolve("tsx/cli");
  for (const name of names) run(tsx, [path.join("bench", `${name}.ts`)]);
  if (!existsSync(figureFile)) return [];
  const lines = readFileSync(figureFile, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Figure);
}

function chosen(ids: readonly string[]): readonly Promised[] {
  const unknown = ids.filter((id) => !promises.some((promise) => promise.id === id));
  if (unknown.length > 0) throw new Error(`There is no promise ${unknown.join(", ")}.`);
  return ids.length === 0 ? promises : promises.filter(({ id }) => ids.includes(id));
}

const wanted = chosen(process.argv.slice(2));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
if (wanted.some(({ benches }) => benches)) {
  run(require.resolve("webpack-cli/bin/cli.js"), ["--mode", "production"]);
}
const shown: Shown = {
  tests: runTests(distinct(wanted.map(({ tests }) => tests))),
  figures: runBenches(distinct(wanted.map(({ benches }) => benches))),
};
const reports = wanted.map((promise) => reportOn(promise, shown));
for (const { text } of reports.flat()) console.log(text);
const missed = reports.filter(([title]) => title?.kept !== true).length;
console.log(`${wanted.length - missed} of ${wanted.length} promises kept`);
if (missed > 0) process.exitCode = 1;
