/**
 * How the time to find the meetings grows with the body: that of 1 MB over that of 0.5 MB, on bait. Most bait says little
 * of growth and is measured a few times; what is near the promise is measured again, since growth stays and a disturbance
 * does not.
 */
import { findService } from "../src/zoom/find-service";
import type { Body } from "../src/invite/invite";
import { anInvite } from "../test/support/an-invite";
import { bait, filledWith } from "../test/support/bait";
import { zoomBait } from "../test/zoom/bait";
import { tell } from "./figure";

const megabyte = 1_048_576;
const most = { ratio: 2.6, ms: 200 };
/** What is further from the promise than these is not measured again. */
const near = { ratio: 2.1, ms: 80 };
const rounds = 3;
const moreRounds = 5;
const secondsInAll = 80;

interface Sample {
  readonly kind: Body["kind"];
  readonly unit: string;
  /** The least that was measured of 0.5 MB and of 1 MB, in milliseconds. */
  ofHalf: number;
  ofWhole: number;
}

/** Of the processor's time, which others on the same machine do not lengthen much. */
function milliseconds(body: Body): number {
  const started = process.cpuUsage();
  findService(anInvite({ bodies: [body] }));
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** Both sizes in turns, so that a busy machine spoils neither more. */
function measure(sample: Sample, times: number): void {
  const { kind, unit } = sample;
  const half = { kind, content: filledWith(unit, megabyte / 2) };
  const whole = { kind, content: filledWith(unit, megabyte) };
  for (let time = 0; time < times; time += 1) {
    sample.ofHalf = Math.min(sample.ofHalf, milliseconds(half));
    sample.ofWhole = Math.min(sample.ofWhole, milliseconds(whole));
  }
}

const ratioOf = ({ ofHalf, ofWhole }: Sample): number => ofWhole / ofHalf;

/** Below that the clock and the collector of garbage say more than the reader does. */
const isWeighty = ({ ofWhole }: Sample): boolean => ofWhole > 30;

function isNear(sample: Sample): boolean {
  return sample.ofWhole > near.ms || (isWeighty(sample) && ratioOf(sample) > near.ratio);
}

function print(title: string, samples: readonly Sample[]): void {
  console.log(title);
  for (const sample of samples.slice(0, 5)) {
    const time = `${sample.ofWhole.toFixed(0)} ms`.padStart(7);
    const name = JSON.stringify(sample.unit).slice(0, 70);
    console.log(`  ${ratioOf(sample).toFixed(2)}  ${time}  ${sample.kind}  ${name}`);
  }
}

const started = performance.now();
const secondsLeft = (): number => secondsInAll - (performance.now() - started) / 1000;
const samples = [...bait, ...zoomBait].flatMap((unit) =>
  (["text", "html"] as const).map((kind): Sample => ({ kind, unit, ofHalf: Infinity, ofWhole: Infinity })),
);
// To warm up: what is measured of copies is not kept.
samples.forEach((sample) => measure({ ...sample }, 1));
samples.forEach((sample) => measure(sample, rounds));
while (secondsLeft() > 0 && samples.some(isNear)) {
  for (const sample of samples.filter(isNear)) if (secondsLeft() > 0) measure(sample, moreRounds);
}

print(
  `the highest t(1 MB) / t(0.5 MB) (promised: under ${most.ratio})`,
  samples.filter(isWeighty).sort((a, b) => ratioOf(b) - ratioOf(a)),
);
print(
  `the slowest (promised: under ${most.ms} ms)`,
  samples.sort((a, b) => b.ofWhole - a.ofWhole),
);

const highest = (values: readonly number[]): number => Math.max(0, ...values);
tell({
  promise: "F2",
  what: "bodies and links: the steepest",
  value: highest(samples.filter(isWeighty).map(ratioOf)),
  atMost: most.ratio,
});
tell({
  promise: "F2",
  what: "bodies and links: the slowest 1 MB",
  value: highest(samples.map(({ ofWhole }) => ofWhole)),
  atMost: most.ms,
  unit: "ms",
});
