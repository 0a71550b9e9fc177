import { outlookHost } from "../../../src/hosts/outlook/outlook-host";
import type { OutlookHost } from "../../../src/hosts/outlook/outlook-host";
import type { Invite } from "../../../src/invite/invite";
import { officeDouble } from "../../support/office-double";
import type { DoubleOptions, OfficeDouble } from "../../support/office-double";
import { aPage } from "./a-page";
import type { PageDouble } from "./a-page";

export interface PaneDouble {
  readonly double: OfficeDouble;
  readonly page: PageDouble;
  readonly host: OutlookHost;
  /** The last invite that was read, or the fault of the last reading that failed. */
  readonly shown: () => Invite | string | undefined;
  /** How often the host told of news. */
  readonly told: () => number;
}

/** A pane as the real one uses its host: it reads at the start and whenever it is told to. */
export function aPane(options: DoubleOptions = {}): PaneDouble {
  const double = officeDouble(options);
  const page = aPage();
  const host = outlookHost(double.office, page);
  let shown: Invite | string | undefined;
  let told = 0;
  let newest = 0;
  const read = () => {
    const own = ++newest;
    const show = (result: Invite | string) => {
      if (own === newest) shown = result;
    };
    host.readInvite().then(show, (error: { readonly fault: string }) => show(error.fault));
  };
  host.onInviteChanged(() => {
    told += 1;
    read();
  });
  read();
  return { double, page, host, shown: () => shown, told: () => told };
}

/** The invite that the pane shows; throws when it shows a fault. */
export function inviteOf({ shown }: PaneDouble): Invite {
  const invite = shown();
  if (invite === undefined || typeof invite === "string")
    throw new Error(`the pane shows ${invite ?? "nothing"}`);
  return invite;
}

/** Lets the (fake) time pass. */
export async function pass(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
}

/** The promise, after so much (fake) time. */
export async function after<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined); // It may be rejected before anybody waits for it.
  await pass(milliseconds);
  return promise;
}
