import { isUnderDomain } from "../invite/address";

/** The domains on which Zoom serves meetings. */
export const zoomDomains: readonly string[] = [
  "zoom.us",
  "zoom.com",
  "zoomgov.com",
  "zoom.com.cn",
  "zoom-x.de",
];

/** Names under these domains that are Zoom's own, not a customer's: regions (`us02web`) and services. */
const ownName =
  /^(?:[a-z]{2}\d\d(?:web|st\d?)|us|eu|www\d*|web|app|events|applications|support|explore|blog|marketplace|community|help|news|learn|status)$/;

function zoomDomainOf(host: string): string | undefined {
  return zoomDomains.filter((domain) => isUnderDomain(host, domain))[0];
}

/** Whether the host is Zoom's, by whole labels. */
export function isZoomHost(host: string): boolean {
  return zoomDomainOf(host) !== undefined;
}

/** The customer's name in a Zoom host: `uio` of `uio.zoom.us`; `undefined` for Zoom's own names. */
export function accountOf(host: string): string | undefined {
  const name = host
    .slice(0, -1 - (zoomDomainOf(host) ?? host).length)
    .split(".")
    .pop();
  return name && !ownName.test(name) ? name : undefined;
}

/** Whether the host is one of the domains, which blanks separate, or under one of them, by whole labels. */
export function isOnDomains(host: string, domains: string): boolean {
  return domains.split(" ").some((domain) => isUnderDomain(host, domain));
}
