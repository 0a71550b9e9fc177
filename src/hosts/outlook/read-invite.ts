/** Reading an invite once, without a page around it: what the send check and the pane share. */
import type { Invite } from "../../invite/invite";
import { hostError } from "../host";
import type { HostError } from "../host";
import { errorOf } from "./call";
import { inviteOf, isBlank } from "./invite-of";
import { currentItem, settingOf } from "./item";
import { lane } from "./lane";
import { startPass } from "./pass";
import type { PassOptions } from "./pass";
import type { RawInvite } from "./replies";

/** How many calls may wait for Outlook at a time. */
export const callsAtATime = 3;

/** One reading of the item as it is now. */
export interface StartedReading {
  /** What did not answer within the limit is unread; rejects with a `HostError` when nothing could be read. */
  readonly found: Promise<Found>;
  /** Ends it at once with what is known by now, and hears no more of it. */
  abandon(): void;
}

export interface Found {
  readonly invite: Invite;
  readonly raw: RawInvite;
}

/** Starts a reading of its own; throws a `HostError` when no item is shown. */
export function startReading(office: unknown, options: PassOptions): StartedReading {
  const item = currentItem(office);
  const { raw: replies, abandon } = startPass(item, lane(callsAtATime), options);
  return {
    found: replies.then((raw) => ({ invite: wholeInvite(office, item, raw), raw })),
    abandon,
  };
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
