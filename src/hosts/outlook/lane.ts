/** Lets a few jobs run at a time and keeps the others waiting in order. */

/** Work that calls `done` when its place may be taken; calling it twice does no harm. */
export type Job = (done: () => void) => void;

/** What goes before what: the user's own doing, then reading, then what can wait for all that is asked in the same breath. */
export type Turn = "first" | "usual" | "last";

export interface Lane {
  /** Runs the job when there is a place. Returns what takes it out of the line again, if it still waits. */
  join(job: Job, turn?: Turn): () => void;
}

interface Waiting {
  readonly job: Job;
  readonly turn: Turn;
}

/** A lane with so many places. */
export function lane(places: number): Lane {
  let line: readonly Waiting[] = [];
  let running = 0;
  const next = () => {
    const [head, ...rest] = line;
    if (head === undefined || running >= places) return;
    line = rest;
    running += 1;
    head.job(once(leave));
    next();
  };
  const leave = () => {
    running -= 1;
    next();
  };
  return {
    join(job, turn = "usual") {
      const entry = { job, turn };
      const enter = () => {
        line = inTurn([...line, entry]);
        next();
      };
      let later: ReturnType<typeof setTimeout> | undefined;
      if (turn === "last") later = setTimeout(enter);
      else enter();
      return () => {
        clearTimeout(later);
        line = line.filter((waiting) => waiting !== entry);
      };
    },
  };
}

function inTurn(line: readonly Waiting[]): readonly Waiting[] {
  const of = (turn: Turn) => line.filter((waiting) => waiting.turn === turn);
  return [...of("first"), ...of("usual"), ...of("last")];
}

function once(run: () => void): () => void {
  let ran = false;
  return () => {
    if (ran) return;
    ran = true;
    run();
  };
}
