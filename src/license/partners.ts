import { domainOf, isUnderDomain } from "../invite/address";
import type { Invite } from "../invite/invite";
import type { Policy } from "../policy/policy";

/** Whether somebody outside the organisation called the meeting; false where the organizer's address is not known. */
export function isCalledByOthers({ organizer }: Invite, { organization }: Policy): boolean {
  const domain = organizer === undefined ? "" : domainOf(organizer.address);
  return domain !== "" && !organization.domains.some((own) => isUnderDomain(domain, own));
}
