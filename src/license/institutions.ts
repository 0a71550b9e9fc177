/** The education institutions of a policy: whose link it is, and whose people they are. */
import { isUnderDomain } from "../invite/address";
import type { Attendee, AttendeeList, Invite } from "../invite/invite";
import { institutionOfZoomName } from "../policy/choose-policy";
import type { Policy } from "../policy/policy";
import type { Service } from "../zoom/service";

/** The institution on whose own Zoom name one of the links is. */
export function institutionOfLink({ meetings }: Service, policy: Policy) {
  for (const { account } of meetings) {
    if (account === undefined) continue;
    const owner = institutionOfZoomName(policy, account);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** Fewer from an institution than this are guests. */
const fewest = 2;

/** Whether the organizer, or two or more and most of those invited, have an address at one of the institutions. */
export function isAmongInstitutions({ organizer, required, optional }: Invite, { use }: Policy): boolean {
  const domains: string[] = [];
  for (const institution of use.institutions) domains.push(...institution.domains);
  if (domains.length === 0) return false;
  if (organizer !== undefined && isAt(organizer.address, domains)) return true;
  const people = [...peopleOf(required), ...peopleOf(optional)];
  const theirs = people.filter(({ address }) => isAt(address, domains)).length;
  return theirs >= fewest && theirs * 2 > people.length;
}

function peopleOf(list: AttendeeList | undefined): readonly Attendee[] {
  return (list?.entries ?? []).filter(({ kind }) => kind === "person" || kind === "unknown");
}

/** By what stands behind the last @, cheaply: there may be thousands of them. */
function isAt(address: string, domains: readonly string[]): boolean {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return domains.some((own) => isUnderDomain(domain, own));
}
