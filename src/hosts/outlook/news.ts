/** Whether two readings say the same, cheaply: bodies may be long. */
import type { Body, Invite } from "../../invite/invite";

/** Whether nothing at all differs, what could not be read included. */
export function isSame(before: Invite | undefined, after: Invite): boolean {
  return before !== undefined && !members(after).some((name) => differs(before, after, name));
}

/** Whether something was read that differs; what could not be read this time is no news. */
export function isNews(before: Invite | undefined, after: Invite): boolean {
  if (before === undefined) return true;
  return members(after).some((name) => after[name] !== undefined && differs(before, after, name));
}

function members(invite: Invite): readonly (keyof Invite)[] {
  return Object.keys(invite) as (keyof Invite)[];
}

function differs(before: Invite, after: Invite, name: keyof Invite): boolean {
  if (name === "bodies") return bodyOf(before)?.content !== bodyOf(after)?.content;
  return JSON.stringify(before[name]) !== JSON.stringify(after[name]);
}

function bodyOf(invite: Invite): Body | undefined {
  return invite.bodies?.[0];
}
