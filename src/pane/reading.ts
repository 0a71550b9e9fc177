/** Reads the invite at the start and whenever it may have changed. The last read wins. */
import type { Host, HostFault } from "../hosts/host";
import type { Invite } from "../invite/invite";

export type Reading =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly fault: HostFault }
  | { readonly kind: "read"; readonly invite: Invite };

export interface ReadLoop {
  refresh(): void;
  stop(): void;
}

/** After a failure the host is asked again by itself. */
const retryAfterMs = 5000;

export function keepReading(host: Host, tell: (reading: Reading) => void): ReadLoop {
  let newest = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  async function refresh() {
    const mine = ++newest;
    clearTimeout(retry);
    const reading = await readFrom(host);
    if (mine !== newest) return;
    if (reading.kind === "failed") retry = setTimeout(refresh, retryAfterMs);
    tell(reading);
  }
  const endListening = host.onInviteChanged(refresh);
  void refresh();
  return {
    refresh,
    stop() {
      newest++;
      clearTimeout(retry);
      endListening();
    },
  };
}

async function readFrom(host: Host): Promise<Reading> {
  try {
    return { kind: "read", invite: await host.readInvite() };
  } catch (error) {
    return { kind: "failed", fault: faultOf(error) };
  }
}

/** Why the host could not; an error of any other kind says nothing but that nothing can be read. */
export function faultOf(error: unknown): HostFault {
  const fault: unknown = typeof error === "object" && error !== null && "fault" in error ? error.fault : "";
  return fault === "silent" || fault === "refused" || fault === "unsupported" ? fault : "unreadable";
}
