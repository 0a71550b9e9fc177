/** Calls of an event, and what this Outlook can do. */
import { callOffice, errorOf } from "../call";
import type { Start } from "../call";
import { callMethod, memberAt } from "../foreign";
import type { Run } from "./run-event";

/** The value that the call answers with, as long as the event runs; rejects with a `HostError`. */
export function askDuring(run: Run, start: Start): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stop = callOffice(start, (reply) => {
      if (reply.kind === "value") resolve(reply.value);
      else reject(errorOf(reply));
    });
    run.afterwards(stop);
  });
}

/** Whether this Outlook has the requirement set `Mailbox` of that version. */
export function hasMailbox(office: unknown, version: string): boolean {
  try {
    const requirements = memberAt(office, "context", "requirements");
    return callMethod(requirements, "isSetSupported", "Mailbox", version) === true;
  } catch {
    return false;
  }
}
