/** A thread that counts one file after another, as they are handed to it. */
import { parentPort, workerData } from "node:worker_threads";
import { newSightings, type PackedSightings } from "../count/sightings";
import { tallyFile, type FileReport, type FileToTally, type Tallying } from "./tally-file";

/** What a thread is asked: to count a file, or to hand over what it has counted. */
export type Order = { readonly count: FileToTally } | "hand over";

/** What a thread answers. */
export type Answer =
  | { readonly bytes: number }
  | { readonly file: FileToTally; readonly report: FileReport }
  | { readonly counted: PackedSightings };

const tallying = workerData as Tallying;
const sightings = newSightings();
const answer = (said: Answer) => parentPort?.postMessage(said);

parentPort?.on("message", (order: Order) => {
  if (order === "hand over") {
    answer({ counted: sightings.packed() });
    parentPort?.close();
    return;
  }
  const note = (bytes: number) => answer({ bytes });
  answer({ file: order.count, report: tallyFile(order.count, sightings, { tallying, note }) });
});
