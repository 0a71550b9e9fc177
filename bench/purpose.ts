/** How the time for reading what an invite is for grows with its length, on ordinary text and on bait. */
import { findPurpose } from "../src/purpose/find-purpose";
import { findService } from "../src/zoom/find-service";
import { anInvite } from "../test/support/an-invite";
import { bait, filledWith } from "../test/support/bait";
import { wordBait } from "../test/purpose/word-bait";

const megabyte = 1_000_000;
const prose =
  "Vi mødes for at tale om den nye plan for afdelingen, hvor alle medarbejdere er velkomne til at komme med forslag. ";

/** Milliseconds of the processor, the least of five: other programs do not count. */
function timeOf(work: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < 5; round += 1) {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function invitationOf(unit: string, length: number) {
  return anInvite({ subject: "", text: filledWith(unit, length) });
}

const measured = [prose, ...wordBait, ...bait].map((unit) => {
  const [half, whole] = [megabyte / 2, megabyte].map((length) => {
    const invite = invitationOf(unit, length);
    return timeOf(() => findPurpose(invite));
  });
  return { unit, whole: whole!, ratio: whole! / half! };
});

const slowest = measured.reduce((a, b) => (b.whole > a.whole ? b : a));
// Below a few milliseconds the ratio is that of the machine's noise.
const steepest = measured.filter(({ whole }) => whole > 5).reduce((a, b) => (b.ratio > a.ratio ? b : a));
const ordinary = invitationOf(prose, 2_000);
const often = (work: () => unknown) => () => {
  for (let run = 0; run < 200; run += 1) work();
};
const share = timeOf(often(() => findPurpose(ordinary))) / timeOf(often(() => findService(ordinary)));

console.log(`1 MB of prose: ${measured[0]!.whole.toFixed(0)} ms, ${measured[0]!.ratio.toFixed(2)} of 0.5 MB`);
console.log(`Slowest 1 MB: ${slowest.whole.toFixed(0)} ms, of ${JSON.stringify(slowest.unit)}`);
console.log(`Steepest: ${steepest.ratio.toFixed(2)} of 0.5 MB, for ${JSON.stringify(steepest.unit)}`);
console.log(`2 KB of prose: ${share.toFixed(2)} of the time for finding the Zoom meeting`);
