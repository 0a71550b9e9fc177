/** Compares what the first load takes with what it may take. Run after `npm run build`. */
import { firstLoad, gzipped } from "./first-load";

interface Budget {
  readonly name: string;
  readonly files: readonly string[];
  /** In bytes, compressed by gzip. */
  readonly limit: number;
}

const kilobyte = 1000;

function budgets(): readonly Budget[] {
  const { entry, all } = firstLoad();
  return [
    { name: "pane: verdict", files: entry, limit: 42 * kilobyte },
    { name: "pane: all of the first load", files: all, limit: 136 * kilobyte },
    { name: "launch event", files: ["launchevent.js"], limit: 36 * kilobyte },
  ];
}

/** Prints one line and answers whether the budget is kept. */
function isKept({ name, files, limit }: Budget): boolean {
  const size = gzipped(files.map((file) => `dist/${file}`));
  const kept = size <= limit;
  const figure = `${(size / kilobyte).toFixed(1)} of ${limit / kilobyte} KB gzip`;
  console.log(`${kept ? "within" : "OVER  "}  ${name}: ${figure} in ${files.length} file(s)`);
  return kept;
}

if (!budgets().map(isKept).every(Boolean)) {
  console.error(
    "Over the budget: load it later, make it smaller, or argue for another budget in docs/decisions/.",
  );
  process.exitCode = 1;
}
