/**
 * How many inputs a fuzz test tries, and from which seed. `npm run fuzz` tries ten times as many, from a seed that it
 * prints; in the usual run both stand in the test, so that it says the same everywhere.
 */
export interface Fuzzing {
  readonly numRuns: number;
  readonly seed: number;
}

export function fuzzing(usual: Fuzzing): Fuzzing {
  const seed = process.env["FUZZ_SEED"];
  return seed === undefined ? usual : { numRuns: usual.numRuns * 10, seed: Number(seed) };
}
