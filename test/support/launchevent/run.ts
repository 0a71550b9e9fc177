/** Events from their call to their end, on a clock that need not be waited for. */
import { officeDouble } from "../office-double";
import type { DoubleOptions, OfficeDouble } from "../office-double";
import type { Notice } from "../office-double/outlook-item";
import { bareRuntime } from "./bare-runtime";
import type { BareRuntime } from "./bare-runtime";

export const send = "onAppointmentSend";
export const opened = "onAppointmentOrganizer";

export const goOn = { allowEvent: true };

/** Longer than any event runs. */
export const longEnough = 20_000;

export interface Outlook extends OfficeDouble {
  readonly runtime: BareRuntime;
  /** Raises the event and lets so much time pass; the outcomes that were told by then. */
  event(name: string, time?: number): Promise<readonly unknown[]>;
  /** The notices in the infobar. */
  notices(): readonly Notice[];
}

/** Outlook with the built file in a runtime of its own. Needs fake timers. */
export function outlook(options: DoubleOptions = {}): Outlook {
  const double = officeDouble(options);
  const runtime = bareRuntime(double);
  return {
    ...double,
    runtime,
    async event(name, time = longEnough) {
      const outcomes = runtime.raise(name);
      await jest.advanceTimersByTimeAsync(time);
      return outcomes;
    },
    notices: () => Object.values(double.item().notices),
  };
}
