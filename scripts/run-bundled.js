/** Runs a program as one file, which works faster than one compiled file by file: `node scripts/run-bundled.js ENTRY [ARGUMENTS]` */
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { buildSync } = require("esbuild");

const root = path.join(__dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "bundled-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Threads are started from a file of their own. */
const worker = "src/hosts/terminal/forecast/run/tally-worker.ts";
const [, , entry = ""] = process.argv;

buildSync({
  absWorkingDir: root,
  bundle: true,
  entryNames: "[name]",
  entryPoints: [entry, worker],
  logLevel: "warning",
  // As the pane's bundle takes them: the files that Node would take of some packages cannot be put together.
  mainFields: ["module", "main"],
  outdir: folder,
  platform: "node",
  target: "node20",
});
process.argv.splice(1, 1);
require(path.join(folder, `${path.parse(entry).name}.js`));
