import { isUnderDomain } from "../invite/address";

/** The domains on which Zoom serves meetings. */
export const zoomDomains = ["zoom.us", "zoom.com", "zoomgov.com", "zoom.com.cn", "zoom-x.de"];

/** Names under these domains that are Zoom's own, not a customer's: regions (`us02web`) and services. */
const ownName = /^(?:[a-z]{2}\d{2}(?:web|st\d?)|us|eu|www\d*|web|app|events|applications|cloud)$/;

function domainOfZoom(host: string): string | undefined {
  return zoomDomains.filter((domain) => isUnderDomain(host, domain))[0];
}

/** Whether the host is Zoom's, by whole labels. */
export function isZoomHost(host: string): boolean {
  return domainOfZoom(host) !== undefined;
}

/** The customer's name in a Zoom host: `uio` of `uio.zoom.us`; `undefined` for Zoom's own names. */
export function accountOf(host: string): string | undefined {
  const domain = domainOfZoom(host) ?? host;
  const name = host
    .slice(0, -domain.length - 1)
    .split(".")
    .pop();
  return name && !ownName.test(name) ? name : undefined;
}
