/** Compares what the first load takes with what it may take. Run after `npm run build`. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

interface FirstLoad {
  readonly entry: readonly string[];
  readonly imported: readonly string[];
}

interface Budget {
  readonly name: string;
  readonly files: readonly string[];
  /** In bytes, compressed by gzip. */
  readonly limit: number;
}

const kilobyte = 1000;

function gzipped(file: string): number {
  return gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
}

function budgets({ entry, imported }: FirstLoad): readonly Budget[] {
  return [
    { name: "pane: verdict", files: entry, limit: 42 * kilobyte },
    {
      name: "pane: all of the first load",
      files: [...new Set([...entry, ...imported])],
      limit: 136 * kilobyte,
    },
    { name: "launch event", files: ["launchevent.js"], limit: 36 * kilobyte },
  ];
}

/** Prints one line and answers whether the budget is kept. */
function isKept({ name, files, limit }: Budget): boolean {
  const size = files.reduce((sum, file) => sum + gzipped(file), 0);
  const kept = size <= limit;
  const figure = `${(size / kilobyte).toFixed(1)} of ${limit / kilobyte} KB gzip`;
  console.log(`${kept ? "within" : "OVER  "}  ${name}: ${figure} in ${files.length} file(s)`);
  return kept;
}

const firstLoad = JSON.parse(readFileSync(".cache/first-load.json", "utf8")) as FirstLoad;
if (!budgets(firstLoad).map(isKept).every(Boolean)) {
  console.error(
    "Over the budget: load it later, make it smaller, or argue for another budget in docs/decisions/.",
  );
  process.exitCode = 1;
}
