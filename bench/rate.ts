/** Calls a second: the median of several timed rounds, after the code has become warm. */
export function rateOf(work: () => unknown): number {
  const rounds = Array.from({ length: 7 }, () => round(work)).sort((a, b) => a - b);
  return rounds[3]!;
}

let sink: unknown;

function round(work: () => unknown): number {
  const started = process.hrtime.bigint();
  let calls = 0;
  let elapsed = 0;
  while (elapsed < 2e8) {
    for (let call = 0; call < 1000; call += 1) sink = work();
    calls += 1000;
    elapsed = Number(process.hrtime.bigint() - started);
  }
  return sink === undefined ? 0 : (calls * 1e9) / elapsed;
}
