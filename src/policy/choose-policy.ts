/** Which organization's policy is for whom: by domain, on whole labels. */
import { domainOf, isUnderDomain } from "../invite/address";
import type { Invite } from "../invite/invite";
import type { Packs, Policy } from "./policy";

export type Institution = Policy["use"]["institutions"][number];

export interface PolicyChoice {
  readonly policy: Policy;
  /** False: no pack names this address's domain, and the first pack stands in. */
  readonly matched: boolean;
}

/**
 * The policy for an address: the organizer's for license and use, the meeting host's for joining.
 * The longest domain that fits wins; `packs` has at least one pack.
 */
export function policyFor(address: string | undefined, packs: Packs): PolicyChoice {
  const domain = domainOf(address ?? "");
  const fits = packs.map((policy) => ({ policy, length: longestFit(domain, policy.organization.domains) }));
  const best = fits.reduce((a, b) => (b.length > a.length ? b : a));
  return { policy: best.policy, matched: best.length > 0 };
}

/** The policy for an invite: the organizer's organization's; whoever takes part follows that of their own. */
export function policyOn({ role, organizer, reader }: Invite, packs: Packs): PolicyChoice {
  return policyFor(role === "attendee" ? reader : (organizer?.address ?? reader), packs);
}

/** Whether the address is of the organization itself or of a name under its domains. */
export function isOwnDomain(policy: Policy, address: string): boolean {
  return longestFit(domainOf(address), policy.organization.domains) > 0;
}

/** The education institution whose Zoom name this is (`uio` of `uio.zoom.us`). */
export function institutionOfZoomName(policy: Policy, zoomName: string): Institution | undefined {
  return policy.use.institutions.find(({ zoomNames }) => zoomNames.includes(zoomName.toLowerCase()));
}

/** Length of the longest domain that is this one or stands above it; 0 for none. */
function longestFit(domain: string, domains: readonly string[]): number {
  return domains.reduce((most, one) => (isUnderDomain(domain, one) ? Math.max(most, one.length) : most), 0);
}
