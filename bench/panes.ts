/**
 * The built pane against two marks, built and served in the same run and loaded in turns, each in a cold browser:
 * the lean floor and the load of Microsoft's template (bench/panes/lean.tsx, template.tsx). `npm run build` first.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { firstLoad, gzipped } from "../scripts/first-load";
import { startBrowser } from "../test/support/browser/start-browser";
import { tell } from "./figure";
import { buildMarks } from "./panes/build-marks";
import { load, type Load } from "./panes/measure";
import { loadInOutlook } from "./panes/in-outlook";
import { serve } from "./panes/serve";

const rounds = Number(process.argv[2] ?? 7);
const marksFolder = path.resolve(".cache", "bench");
const folders = {
  ours: path.resolve("dist"),
  lean: path.join(marksFolder, "lean"),
  template: path.join(marksFolder, "template"),
};
type Name = keyof typeof folders;
const names = Object.keys(folders) as Name[];

type Measured = Readonly<Record<Name, Readonly<Record<keyof Load, number>>>>;

/** The medians of all rounds, each of which takes the three one after the other. */
async function inTurns(take: (name: Name) => Promise<Partial<Load>>): Promise<Measured> {
  const taken = Object.fromEntries(names.map((name) => [name, [] as Partial<Load>[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const found = await take(name);
      if (round > 0) taken[name]?.push(found); // The first is for the browser to settle.
    }
  }
  const of = (name: Name, part: keyof Load) => median((taken[name] ?? []).map((each) => each[part] ?? NaN));
  const parts = ["text", "whole", "script", "heap"] as const;
  return Object.fromEntries(
    names.map((name) => [name, Object.fromEntries(parts.map((part) => [part, of(name, part)]))]),
  ) as Measured;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

const goals = { text: "the verdict", whole: "the whole pane", script: "script time", heap: "heap" };

/** Against the template; the pane's whole against the template's first text. */
function compare(
  where: string,
  { ours, lean, template }: Measured,
  most: Partial<Record<keyof Load, number>>,
): void {
  for (const part of Object.keys(goals) as (keyof Load)[]) {
    const mark = part === "whole" ? "text" : part;
    const value = ours[part] / template[mark];
    if (Number.isNaN(value)) continue; // Not measured there.
    const what = `${goals[part]}, ${where}, of the template's`;
    const atMost = most[part];
    if (atMost !== undefined) tell({ promise: "S-pane", what, value, atMost });
    const floor = (ours[part] / lean[mark]).toFixed(2);
    console.log(
      `        ${what}: ${value.toFixed(2)}; ${floor} of the lean floor's (${ours[part].toFixed(1)})`,
    );
  }
}

/** Of all scripts of the first load, each compressed. */
function compareSizes(): void {
  const ours = gzipped(firstLoad().all.map((file) => path.join(folders.ours, file)));
  const lean = gzipped([path.join(folders.lean, "pane.js")]);
  const template = gzipped([path.join(folders.template, "pane.js")]);
  tell({ promise: "S-pane", what: "first load, of the lean floor's", value: ours / lean, atMost: 1.25 });
  const sizes = [ours, lean, template].map((bytes) => (bytes / 1000).toFixed(1));
  console.log(`        ours, the lean floor, the template: ${sizes.join(", ")} KB gzip`);
}

async function main(): Promise<void> {
  await buildMarks(["lean", "template", "office"], marksFolder);
  const office = readFileSync(path.join(marksFolder, "office", "pane.js"), "utf8");
  compareSizes();
  const program = await startBrowser(["--disable-features=IsolateOrigins,site-per-process"]);
  const browser = await chromium.connect(program.wsEndpoint());
  console.log(`Chromium ${browser.version()}, Node ${process.versions.node}, medians of ${rounds} rounds`);
  const { origin, server } = await serve(folders);
  for (const slower of [1, 4]) {
    const measured = await inTurns((name) =>
      load(browser, { address: `${origin}/${name}/taskpane.html`, office, slower }),
    );
    const most = slower === 4 ? { text: 0.45, whole: 0.85, script: 0.65, heap: 0.85 } : {};
    compare(`at ${slower} x slowdown`, measured, most);
  }
  const real = await inTurns((name) => loadInOutlook(browser, folders[name], 4));
  compare("at 4 x slowdown on the real office.js", real, { text: 0.6 });
  server.close();
  await browser.close();
  await program.close();
}

void main();
