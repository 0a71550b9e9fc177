/** Numbers that look drawn by lot and are the same every time. */
export interface Draw {
  /** A whole number from 0 to one below this. */
  readonly below: (limit: number) => number;
  readonly one: <T>(of: readonly [T, ...T[]]) => T;
  /** Once in so many times. */
  readonly rarely: (times: number) => boolean;
}

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, one: (of) => of[below(of.length)] ?? of[0], rarely: (times) => below(times) === 0 };
}
