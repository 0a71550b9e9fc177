/**
 * The launch-event file as it is shipped: its size, how long it takes from its load to a decision, and from the call to
 * the decision once it is loaded, as ratios to a guard written by hand (bench/launchevent/guard.js), for a draft that
 * has to be asked about and for one that is not on Zoom. `npm run build` first.
 */
import { existsSync, readFileSync } from "node:fs";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { anHourForTwelve, onZoom } from "./an-hour-for-twelve";
import { tell } from "./figure";

interface Contender {
  readonly name: string;
  readonly code: string;
}

interface Times {
  readonly load: number[];
  readonly call: number[];
}

const built = process.argv[3] ?? "dist/launchevent.js";
if (!existsSync(built)) throw new Error(`There is no ${built}: run \`npm run build\` first.`);

const contender = (name: string, file: string): Contender => ({ name, code: readFileSync(file, "utf8") });
const ours = contender("launchevent.js", built);
const guard = contender("the guard", "bench/launchevent/guard.js");
const rounds = Number(process.argv[2] ?? 300);

const drafts = [
  {
    name: "An hour for twelve on Zoom",
    body: onZoom,
    goes: false,
  },
  { name: "An hour for twelve in a room", body: "<p>Vi ses i lokale 3.</p>", goes: true },
] as const;
type Draft = (typeof drafts)[number];

type Launch = (event: { readonly completed: (outcome: { readonly allowEvent: boolean }) => void }) => void;

/** An Office that answers every call at once. */
function answering({ body }: Draft): { readonly office: unknown; readonly functions: Map<string, Launch> } {
  const functions = new Map<string, Launch>();
  const item = Object.fromEntries(
    Object.entries({ ...anHourForTwelve, body }).map(([name, value]) => {
      const getAsync = (...args: readonly unknown[]) =>
        (args[args.length - 1] as (result: unknown) => void)({ status: "succeeded", value });
      return [name, { getAsync }];
    }),
  );
  const mailbox = { item, userProfile: { emailAddress: "anna.holm@regionh.dk" } };
  const office = {
    actions: { associate: (name: string, launch: Launch) => functions.set(name, launch) },
    context: { displayLanguage: "da-DK", mailbox, roamingSettings: { get: () => undefined } },
  };
  return { office, functions };
}

/** Resolves when the event is completed; a file that decides otherwise is not at work. */
function decide(functions: Map<string, Launch>, { goes }: Draft): Promise<void> {
  return new Promise((resolve, reject) => {
    functions.get("onAppointmentSend")?.({
      completed: ({ allowEvent }) =>
        allowEvent === goes ? resolve() : reject(new Error(`allowEvent is ${String(allowEvent)}`)),
    });
  });
}

/**
 * Milliseconds of one load with its decision, and of the decision after it. Every text is new to the engine, so that
 * nothing is kept from the round before.
 */
async function measure(code: string, draft: Draft, { load, call }: Times): Promise<void> {
  const { office, functions } = answering(draft);
  const context = vm.createContext({ Office: office, setTimeout, clearTimeout });
  const started = performance.now();
  new vm.Script(`${code}\n//${draft.name} ${load.length}`).runInContext(context);
  await decide(functions, draft);
  const decided = performance.now();
  await decide(functions, draft);
  load.push(decided - started);
  call.push(performance.now() - decided);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function print(what: string, mine: readonly number[], theirs: readonly number[]): number {
  const [own, mark] = [median(mine), median(theirs)];
  console.log(
    `        ${what}: ${(own / mark).toFixed(1)} x the guard (${own.toFixed(2)} ms to ${mark.toFixed(2)} ms)`,
  );
  return own / mark;
}

async function compare(draft: Draft): Promise<void> {
  const mine: Times = { load: [], call: [] };
  const theirs: Times = { load: [], call: [] };
  for (let round = 0; round < rounds; round += 1) {
    await measure(guard.code, draft, theirs);
    await measure(ours.code, draft, mine);
  }
  console.log(draft.name);
  const value = print("load to decision", mine.load, theirs.load);
  const what = `load to decision, as many times the guard's: ${draft.name.toLowerCase()}`;
  tell({ promise: "S-send", what, value, atMost: 5 });
  print("call to decision", mine.call, theirs.call);
}

async function main(): Promise<void> {
  for (const { name, code } of [ours, guard]) {
    const zipped = gzipSync(code, { level: 9 }).length;
    console.log(`${name}: ${kilobytes(Buffer.byteLength(code))}, ${kilobytes(zipped)} gzip`);
  }
  for (const draft of drafts) await compare(draft);
}

void main();
