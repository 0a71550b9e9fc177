/** Who holds the meeting, as far as the license is concerned. */
import { addressKey } from "../invite/address";
import type { Invite, Organizer } from "../invite/invite";
import type { Policy } from "../policy/policy";
import type { Answers, NamedHost } from "./answers";

export type Holder =
  | { readonly who: "reader" }
  /** The reader writes the invite for somebody else (a delegate). */
  | { readonly who: "organizer"; readonly name: string; readonly licensed: boolean }
  | { readonly who: "shared-mailbox"; readonly name: string }
  | { readonly who: "colleague"; readonly person: NamedHost }
  | { readonly who: "several"; readonly people: readonly NamedHost[] }
  | { readonly who: "partner" };

/**
 * What the user said, else the invite's organizer. A shared mailbox that may not have a license (A16) never
 * becomes a person, whatever is said of it; naming a person settles it.
 */
export function holderOf(invite: Invite, policy: Policy, answers: Answers): Holder {
  const shared = unlicensableMailbox(invite.organizer, policy, answers);
  const said = answers.meetingHosts && saidHolder(answers.meetingHosts);
  if (said !== undefined) return shared && names(said, shared) ? sharedMailbox(shared) : said;
  if (shared) return sharedMailbox(shared);
  return organizerHolds(invite, answers.meetingHosts);
}

function saidHolder(hosts: NonNullable<Answers["meetingHosts"]>): Holder | undefined {
  if (hosts.who === "me") return { who: "reader" };
  if (hosts.who === "organizer") return undefined;
  if (hosts.who !== "several") return hosts;
  return hosts.people.length === 0 ? undefined : hosts;
}

function unlicensableMailbox(
  organizer: Organizer | undefined,
  policy: Policy,
  answers: Answers,
): Organizer | undefined {
  const shared = organizer?.sharedMailbox ?? answers.sharedMailbox;
  if (shared !== true || policy.license.heldBy !== "person") return undefined;
  return policy.license.sharedMailbox.allowed ? undefined : organizer;
}

function sharedMailbox(mailbox: Organizer): Holder {
  return { who: "shared-mailbox", name: mailbox.name || mailbox.address };
}

function names(holder: Holder, mailbox: Organizer): boolean {
  const isMailbox = (host: NamedHost) =>
    host.address !== undefined && addressKey(host.address) === addressKey(mailbox.address);
  if (holder.who === "colleague") return isMailbox(holder.person);
  return holder.who === "several" && holder.people.some(isMailbox);
}

function organizerHolds({ organizer, reader }: Invite, said: Answers["meetingHosts"]): Holder {
  if (organizer === undefined || reader === undefined) return { who: "reader" };
  if (addressKey(organizer.address) === addressKey(reader)) return { who: "reader" };
  const licensed = said?.who === "organizer" && said.licensed;
  return { who: "organizer", name: organizer.name || organizer.address, licensed };
}
