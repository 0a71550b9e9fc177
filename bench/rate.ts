/**
 * Calls a second of each kind of work: the best of several rounds, taken in turns, so that whatever else the machine
 * does hits all of them alike.
 */
export async function ratesOf<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(works) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) best[name] = Math.max(best[name], await rateOf(works[name]));
  }
  return best;
}

const rounds = 15;
const roundNs = 8e7;

let sink: unknown;

async function rateOf(work: () => unknown): Promise<number> {
  const isAsync = work() instanceof Promise;
  const started = process.hrtime.bigint();
  let calls = 0;
  let elapsed = 0;
  while (elapsed < roundNs) {
    if (isAsync) for (let call = 0; call < 1000; call += 1) sink = await work();
    else for (let call = 0; call < 1000; call += 1) sink = work();
    calls += 1000;
    elapsed = Number(process.hrtime.bigint() - started);
  }
  return sink === undefined ? 0 : (calls * 1e9) / elapsed;
}
