/** Reading an invite once, without a page around it: what the send check and the pane share. */
import type { Invite } from "../../invite/invite";
import { hostError } from "../host";
import type { HostError } from "../host";
import { errorOf } from "./call";
import { inviteOf, isBlank } from "./invite-of";
import { currentItem, settingOf } from "./item";
import { lane } from "./lane";
import { startPass } from "./pass";
import type { RawInvite } from "./replies";

/** How many calls may wait for Outlook at a time. */
export const callsAtATime = 3;

/** The item as it is now, what did not answer within the limit unread; rejects with a `HostError` when nothing could be read. */
export async function readInvite(office: unknown, limit?: number): Promise<Invite> {
  const item = currentItem(office);
  const pass = startPass(item, lane(callsAtATime), limit === undefined ? {} : { limit });
  const raw = await pass.raw;
  pass.end();
  return wholeInvite(office, item, raw);
}

/** The invite; throws when no reply tells anything about it. */
export function wholeInvite(office: unknown, item: unknown, raw: RawInvite): Invite {
  const invite = inviteOf(raw, settingOf(office, item));
  if (isBlank(invite)) throw blankError(raw);
  return invite;
}

function blankError(raw: RawInvite): HostError {
  const replies = Object.keys(raw).map((field) => raw[field as keyof RawInvite]);
  for (const kind of ["silent", "refused"] as const) {
    const told = replies.find((reply) => reply?.kind === "fault" && reply.fault === kind);
    if (told?.kind === "fault") return errorOf(told);
  }
  return hostError("unreadable", "Outlook told nothing about the item");
}
