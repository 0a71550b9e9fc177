/** Calls that do something, made for the user: they go before any reading. */
import { callOffice, errorOf } from "./call";
import type { Reply, Start } from "./call";
import type { Lane } from "./lane";

/** Where calls are made. */
export interface Desk {
  readonly office: unknown;
  readonly calls: Lane;
  /** Runs when Outlook has made a change after it was given up. */
  readonly late: () => void;
}

/** The value that the call answers with; rejects with a `HostError`. `onLate` runs when it succeeds after all. */
export function ask({ calls }: Desk, start: Start, onLate: () => void = () => undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let settled = false;
    const hear = (reply: Reply) => {
      if (settled && reply.kind === "value") onLate();
      settled = true;
      if (reply.kind === "value") resolve(reply.value);
      else reject(errorOf(reply));
    };
    calls.join(
      (done) =>
        callOffice(start, (reply) => {
          done();
          hear(reply);
        }),
      "first",
    );
  });
}
