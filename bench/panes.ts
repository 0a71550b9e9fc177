/**
 * The built pane against two marks, built and served in the same run and loaded in turns, each in a cold browser:
 * the lean floor and the load of Microsoft's template (bench/panes/lean.tsx, template.tsx). `npm run build` first.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { startBrowser } from "../test/support/browser/start-browser";
import { buildMarks } from "./panes/build-marks";
import { load, type Load } from "./panes/measure";
import { loadInOutlook } from "./panes/in-outlook";
import { serve } from "./panes/serve";
import { firstLoadOf, firstLoadOfMark } from "./panes/size";

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

function print(what: string, { ours, lean, template }: Measured, parts: readonly (keyof Load)[]): void {
  console.log(what);
  const goal = { text: "the verdict", whole: "the whole pane", script: "script time", heap: "heap" };
  for (const part of parts) {
    const against = part === "whole" ? template.text : template[part];
    const floor = part === "whole" ? lean.text : lean[part];
    const ratio = (ours[part] / against).toFixed(2);
    const unit = part === "heap" ? "MB" : "ms";
    console.log(
      `  ${goal[part]}: ${ratio} of the template, ${(ours[part] / floor).toFixed(2)} of the lean floor (${ours[part].toFixed(1)} ${unit})`,
    );
  }
}

async function main(): Promise<void> {
  await buildMarks(["lean", "template", "office"], marksFolder);
  const office = readFileSync(path.join(marksFolder, "office", "pane.js"), "utf8");
  const lean = firstLoadOfMark(folders.lean);
  for (const { name, bytes } of firstLoadOf(folders.ours)) {
    console.log(
      `${name}: ${(bytes / 1000).toFixed(1)} KB gzip, ${(bytes / lean).toFixed(2)} of the lean floor`,
    );
  }
  console.log(`template: ${(firstLoadOfMark(folders.template) / 1000).toFixed(1)} KB gzip`);
  const program = await startBrowser(["--disable-features=IsolateOrigins,site-per-process"]);
  const browser = await chromium.connect(program.wsEndpoint());
  console.log(`Chromium ${browser.version()}, Node ${process.versions.node}, medians of ${rounds} rounds`);
  const { origin, server } = await serve(folders);
  for (const slower of [1, 4]) {
    const measured = await inTurns((name) =>
      load(browser, { address: `${origin}/${name}/taskpane.html`, office, slower }),
    );
    print(`At ${slower} x slowdown, Office.js at once`, measured, ["text", "whole", "script", "heap"]);
  }
  const real = await inTurns((name) => loadInOutlook(browser, folders[name], 4));
  print("At 4 x slowdown, on the real office.js", real, ["text", "whole"]);
  server.close();
  await browser.close();
  await program.close();
}

void main();
