/** How the time to find the meetings grows with the body: that of 1 MB over that of 0.5 MB, on bait. */
import { findService } from "../src/zoom/find-service";
import type { Body } from "../src/invite/invite";
import { anInvite } from "../test/support/an-invite";
import { bait, filledWith } from "../test/support/bait";
import { zoomBait } from "../test/zoom/bait";

const megabyte = 1_048_576;
const rounds = Number(process.argv[2] ?? 5);

/** Of the processor's time, which others on the same machine do not lengthen much. */
function milliseconds(body: Body): number {
  const started = process.cpuUsage();
  findService(anInvite({ bodies: [body] }));
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** The best of several rounds for both sizes, taken in turns so that a busy machine spoils neither more. */
function measure(kind: Body["kind"], unit: string) {
  const half: Body = { kind, content: filledWith(unit, megabyte / 2) };
  const whole: Body = { kind, content: filledWith(unit, megabyte) };
  const times = Array.from({ length: rounds }, () => [milliseconds(half), milliseconds(whole)] as const);
  const ofHalf = Math.min(...times.map(([first]) => first));
  const ofWhole = Math.min(...times.map(([, second]) => second));
  return { kind, unit, ratio: ofWhole / ofHalf, ms: ofWhole };
}

type Row = ReturnType<typeof measure>;

function print(title: string, rows: readonly Row[]): void {
  console.log(title);
  for (const { ratio, ms, kind, unit } of rows.slice(0, 5)) {
    const time = `${ms.toFixed(0)} ms`.padStart(7);
    console.log(`  ${ratio.toFixed(2)}  ${time}  ${kind}  ${JSON.stringify(unit).slice(0, 70)}`);
  }
}

const rows = [...bait, ...zoomBait].flatMap((unit) => [measure("text", unit), measure("html", unit)]);
// Below that the clock and the collector of garbage say more than the reader does.
const weighty = rows.filter(({ ms }) => ms > 50).sort((a, b) => b.ratio - a.ratio);

print("the highest t(1 MB) / t(0.5 MB) of those over 50 ms (promised: under 2.6)", weighty);
print(
  "the slowest (promised: under 200 ms)",
  rows.sort((a, b) => b.ms - a.ms),
);
