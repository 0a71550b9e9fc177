/** The body reader against the same reader upon htmlparser2: size, right answers, speed. `npx tsx bench/html-body.ts` */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Body } from "../src/invite/invite";
import { everyBody } from "../test/support/bodies/every-body";
import { bait, filledWith } from "../test/support/bait";
import { hiddenCases } from "../test/support/html-cases/hidden";
import type { HtmlCase } from "../test/support/html-cases/html-case";
import { linkCases } from "../test/support/html-cases/links";
import { textCases } from "../test/support/html-cases/text";
import { tokenCases } from "../test/support/html-cases/tokens";
import { buildReader, type BuiltReader } from "./html-body/build-reader";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const megabyte = 1_000_000;
const rounds = 3;
/** How often a steep figure is measured again: growth stays, a disturbance does not. */
const retries = 4;
const cases = [...tokenCases, ...textCases, ...linkCases, ...hiddenCases];
const bodies = everyBody.map(({ body }) => body).filter(({ kind }) => kind === "html");
const mail = filledWith(bodies.map(({ content }) => content).join("\n"), megabyte);

function isRight({ readBody }: BuiltReader, { html, text, shown = [], hidden = [] }: HtmlCase): boolean {
  const read = readBody({ kind: "html", content: html });
  const expected = shown.map((href) => `${href} false`).concat(hidden.map((href) => `${href} true`));
  const found = read.links.map((link) => `${link.href} ${String(link.hidden)}`);
  return read.text === text && found.join("\n") === expected.join("\n");
}

/** The quickest of several rounds, in milliseconds of processor time: what disturbs a round only makes it slower. */
function quickest({ readBody }: BuiltReader, body: Body): number {
  const times = Array.from({ length: rounds }, () => {
    collectGarbage();
    const started = process.cpuUsage();
    readBody(body);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Time for a length over that for half of it. */
interface Growth {
  readonly bait: string;
  readonly whole: number;
  readonly ratio: number;
}

function growth(reader: BuiltReader, unit: string, length: number): readonly Growth[] {
  return (["html", "text"] as const).map((kind) => {
    const at = (size: number) => quickest(reader, { kind, content: filledWith(unit, size) });
    let half = at(length / 2);
    let whole = at(length);
    for (let again = 0; again < retries && whole > 2 * half; again += 1) {
      half = Math.min(half, at(length / 2));
      whole = Math.min(whole, at(length));
    }
    return { bait: `${kind} ${JSON.stringify(unit)}`, whole, ratio: whole / half };
  });
}

/** Times under twenty milliseconds say more about the machine than about growth. */
function reportBait(name: string, reader: BuiltReader, length: number): void {
  const found = bait.flatMap((unit) => growth(reader, unit, length));
  const slowest = found
    .slice()
    .sort((a, b) => b.whole - a.whole)
    .slice(0, 3);
  const steepest = found
    .filter(({ whole }) => whole > 20)
    .sort((a, b) => b.ratio - a.ratio)
    .slice(0, 3);
  console.log(`${name}, ${bait.length} baits of ${length / 1000} KB as HTML and as text`);
  slowest.forEach((one) => console.log(`  ${one.whole.toFixed(1)} ms on ${one.bait}`));
  steepest.forEach((one) => console.log(`  t(whole)/t(half) = ${one.ratio.toFixed(2)} on ${one.bait}`));
}

function report(name: string, reader: BuiltReader): void {
  const wrong = cases.filter((one) => !isRight(reader, one));
  const kilobytes = (reader.gzipBytes / 1024).toFixed(1);
  console.log(`${name}: ${reader.bytes} bytes, ${kilobytes} KB gzip`);
  console.log(`  right: ${cases.length - wrong.length} of ${cases.length} cases`);
  wrong.forEach((one) => console.log(`    not: ${one.name}`));
  console.log(`  1 MB of mail: ${quickest(reader, { kind: "html", content: mail }).toFixed(1)} ms`);
}

async function main(): Promise<void> {
  const ours = await buildReader(false);
  const library = await buildReader(true);
  report("own scanner", ours);
  report("htmlparser2", library);
  reportBait("own scanner", ours, megabyte);
  reportBait("htmlparser2", library, megabyte / 10);
}

void main();
