/** One event that Outlook starts the add-in for, from its call to its end. */
import { callMethod } from "../foreign";

/** What an event ends with: `allowEvent` false stops the sending and shows the alert that goes with it. */
export type Outcome = Readonly<Record<string, unknown>>;

/** The outcome that stops nothing. */
export const goOn: Outcome = { allowEvent: true };

/** What the work has to say to the event that it is done for. */
export interface Run {
  /** Sets the outcome that counts when the time is up; until then it is to go on. */
  readonly atLast: (outcome: Outcome) => void;
  /** Has a wait ended with the event; at once when that has ended. */
  readonly afterwards: (stop: () => void) => void;
}

/**
 * Runs the work and tells Outlook the outcome, exactly once: the work's own, or to go on when it throws or rejects,
 * or what it has so far when that takes longer than so many milliseconds. Nothing of the run waits any more then.
 * Never throws.
 */
export function runEvent(event: unknown, limit: number, work: (run: Run) => Promise<Outcome>): void {
  const stops: (() => void)[] = [];
  let running = true;
  let last = goOn;
  const end = (outcome: Outcome) => {
    if (!running) return;
    running = false;
    complete(event, outcome);
    stops.forEach((stop) => stop());
  };
  const fail = () => end(goOn);
  const run: Run = {
    atLast: (outcome) => void (last = outcome),
    afterwards: (stop) => void (running ? stops.push(stop) : stop()),
  };
  try {
    const deadline = setTimeout(() => end(last), limit);
    stops.push(() => clearTimeout(deadline));
    work(run).then(end, fail);
  } catch {
    fail();
  }
}

/** Where Outlook does not take the outcome, it is told to go on: it would wait for minutes. */
function complete(event: unknown, outcome: Outcome): void {
  try {
    callMethod(event, "completed", outcome);
  } catch {
    if (outcome !== goOn) complete(event, goOn);
  }
}
