/** How the time for reading what an invite is for grows with its length, on ordinary text and on bait. */
import { findPurpose } from "../src/purpose/find-purpose";
import { findService } from "../src/zoom/find-service";
import { anInvite } from "../test/support/an-invite";
import { bait, filledWith } from "../test/support/bait";
import { wordBait } from "../test/purpose/word-bait";
import { tell } from "./figure";

const megabyte = 1_000_000;
const rounds = 9;
const prose =
  "Vi mødes for at tale om den nye plan for afdelingen, hvor alle medarbejdere er velkomne til at komme med forslag. ";

/** Milliseconds of the processor: other programs do not count. */
function timeOf(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** The least time of each, taken in turn, so that whatever slows the machine down slows down both. */
function leastOf(one: () => unknown, other: () => unknown): readonly [number, number] {
  const least: [number, number] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round += 1) {
    least[0] = Math.min(least[0], timeOf(one));
    least[1] = Math.min(least[1], timeOf(other));
  }
  return least;
}

function readingOf(unit: string, length: number) {
  const invite = anInvite({ subject: "", text: filledWith(unit, length) });
  return () => findPurpose(invite);
}

const measured = [prose, ...wordBait, ...bait].map((unit) => {
  const [half, whole] = leastOf(readingOf(unit, megabyte / 2), readingOf(unit, megabyte));
  return { unit, whole, ratio: whole / half };
});

const slowest = measured.reduce((a, b) => (b.whole > a.whole ? b : a));
// Below a few milliseconds the ratio is that of the machine's noise.
const steepest = measured.filter(({ whole }) => whole > 10).reduce((a, b) => (b.ratio > a.ratio ? b : a));
const ordinary = anInvite({ subject: "", text: filledWith(prose, 2_000) });
const often = (work: () => unknown) => () => {
  for (let run = 0; run < 200; run += 1) work();
};
const [purpose, service] = leastOf(
  often(() => findPurpose(ordinary)),
  often(() => findService(ordinary)),
);

console.log(`1 MB of prose: ${measured[0]!.whole.toFixed(0)} ms, ${measured[0]!.ratio.toFixed(2)} of 0.5 MB`);
tell({
  promise: "F2",
  what: `wording: the slowest 1 MB, of ${JSON.stringify(slowest.unit)}`,
  value: slowest.whole,
  atMost: 200,
  unit: "ms",
});
tell({
  promise: "F2",
  what: `wording: the steepest, of ${JSON.stringify(steepest.unit)}`,
  value: steepest.ratio,
  atMost: 2.6,
});
console.log(`2 KB of prose: ${(purpose / service).toFixed(2)} of the time for finding the Zoom meeting`);
if (process.argv.includes("--all"))
  for (const { unit, whole, ratio } of measured)
    console.log(`${whole.toFixed(0)} ms, ${ratio.toFixed(2)}: ${JSON.stringify(unit)}`);
