/** Who calls the meeting. */
import { addressKey } from "../../invite/address";
import type { Organizer } from "../../invite/invite";
import { asText, member } from "./foreign";

/** The one whose Outlook this is. */
export interface Reader {
  readonly name: string;
  readonly address: string;
}

/** What Outlook says about a draft; `shared` is left out in the reader's own calendar. */
export interface OrganizerSources {
  readonly organizer: unknown;
  readonly shared?: { readonly properties: unknown };
}

export function readerOf(profile: unknown): Reader | undefined {
  const address = asText(member(profile, "emailAddress")) ?? "";
  if (address.trim() === "") return undefined;
  return { name: asText(member(profile, "displayName")) ?? "", address };
}

/** The organizer of an invite that was received; whether that is a shared mailbox cannot be seen from here. */
export function organizerOfReceived(value: unknown): Organizer | undefined {
  return notTold(readerOf(value));
}

/**
 * The organizer of a draft: the reader, unless it is written in a calendar that others share with him. Such a calendar
 * is a colleague's or a shared mailbox's, and Outlook does not tell which.
 */
export function organizerOfDraft(
  { organizer, shared }: OrganizerSources,
  reader: Reader | undefined,
): Organizer | undefined {
  const named = readerOf(organizer);
  if (shared) return notTold(named ?? readerOf({ emailAddress: member(shared.properties, "owner") }));
  const isReader = !named || addressKey(named.address) === addressKey(reader?.address ?? "");
  return isReader ? reader && { ...reader, sharedMailbox: false } : notTold(named);
}

function notTold(person: Reader | undefined): Organizer | undefined {
  return person && { ...person, sharedMailbox: undefined };
}
