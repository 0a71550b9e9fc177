/** The domains on which Zoom serves meetings, separated by blanks. */
const zoomDomains = "zoom.us zoom.com zoomgov.com zoom.com.cn zoom-x.de";

/** Names under these domains that are Zoom's own, not a customer's: regions (`us02web`) and services. */
const ownName = /^(?:[a-z]{2}\d\d(?:web|st\d?)|us|eu|www\d*|web|app|events)$/;

function anyOf(domains: string): string {
  return "(?:" + domains.replace(/\./g, "\\.").replace(/ /g, "|") + ")";
}

/** Matches the hosts that are one of the domains, which blanks separate, or under one of them, by whole labels. */
export function hostsUnder(domains: string): RegExp {
  return new RegExp("(?:^|\\.)" + anyOf(domains) + "$");
}

/** A pattern for Zoom's domains, for use inside others. */
export const zoomDomain = anyOf(zoomDomains);

const zoomHost = hostsUnder(zoomDomains);

/** Whether the host is Zoom's, by whole labels. */
export function isZoomHost(host: string): boolean {
  return zoomHost.test(host);
}

/** The host of a customer's own Zoom: `uio.zoom.us`. */
export function hostOfAccount(account: string): string {
  return account + ".zoom.us";
}

/** The customer's name in a Zoom host: `uio` of `uio.zoom.us`; `undefined` for Zoom's own names. */
export function accountOf(host: string): string | undefined {
  const name = host.replace(zoomHost, "").split(".").pop();
  return name && !ownName.test(name) ? name : undefined;
}
