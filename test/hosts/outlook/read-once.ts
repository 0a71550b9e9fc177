import type { Invite } from "../../../src/invite/invite";
import { startReading } from "../../../src/hosts/outlook/read-invite";

/** The item as it is now; rejects with a `HostError` when nothing could be read. */
export async function readInvite(office: unknown): Promise<Invite> {
  return (await startReading(office, {}).found).invite;
}
