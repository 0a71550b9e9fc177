import { availableParallelism } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { newSightings, type PackedSightings } from "../count/sightings";
import { tallyFile, type FileReport, type FileToTally, type NoteBytes, type Tallying } from "./tally-file";
import type { Answer, Order } from "./tally-worker";

/** All that was counted, in one part or several, and how the reading of each file went. */
export interface Tally {
  readonly parts: readonly PackedSightings[];
  /** In the order of the files. */
  readonly reports: readonly FileReport[];
}

/** Less than that is read before threads have started. */
const worthThreads = 8_000_000;

/** Counts all files, several at a time where there are cores for it; the largest first, so that none is left for last. */
export async function tallyFiles(
  files: readonly { readonly path: string; readonly size: number }[],
  tallying: Tallying,
  note: NoteBytes,
): Promise<Tally> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const threads = total < worthThreads ? 1 : Math.min(availableParallelism(), files.length);
  const numbered = files.map((file, number) => ({ ...file, number }));
  if (threads < 2) return tallyHere(numbered, tallying, note);
  const queue = numbered.sort((a, b) => b.size - a.size || a.number - b.number);
  const reports: FileReport[] = [];
  const work = { queue, tallying, note, reports };
  const parts = await Promise.all(Array.from({ length: threads }, () => tallyInThread(work)));
  return { parts, reports };
}

/** The thread's file is compiled where this one is; the compiler is not inherited as a module loader (Node 20). */
const extension = path.extname(__filename);
const execArgv = extension === ".ts" ? ["--require", "tsx/cjs"] : [];

function tallyHere(files: readonly FileToTally[], tallying: Tallying, note: NoteBytes): Tally {
  const sightings = newSightings();
  const reports = files.map((file) => tallyFile(file, sightings, { tallying, note }));
  return { parts: [sightings.packed()], reports };
}

interface Work {
  readonly queue: FileToTally[];
  readonly tallying: Tallying;
  readonly note: NoteBytes;
  readonly reports: FileReport[];
}

function tallyInThread({ queue, tallying, note, reports }: Work): Promise<PackedSightings> {
  const worker = new Worker(path.join(__dirname, `tally-worker${extension}`), {
    workerData: tallying,
    execArgv,
    resourceLimits: { maxYoungGenerationSizeMb: 6 },
  });
  const next = () => {
    const file = queue.shift();
    const order: Order =
      file === undefined ? "hand over" : { count: { path: file.path, number: file.number } };
    worker.postMessage(order);
  };
  return new Promise((resolve, reject) => {
    worker.on("error", reject);
    worker.on("message", (answer: Answer) => {
      if ("bytes" in answer) note(answer.bytes);
      else if ("counted" in answer) resolve(answer.counted);
      else {
        reports[answer.file.number] = answer.report;
        next();
      }
    });
    next();
  });
}
