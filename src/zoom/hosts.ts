/** A pattern for the domains on which Zoom serves meetings, for use inside others. */
export const zoomDomain = "zoom(?:\\.us|\\.com(?:\\.cn)?|gov\\.com|-x\\.de)";

const zoomHost = new RegExp("(?:^|\\.)" + zoomDomain + "$");

/** Names under these domains that are Zoom's own, not a customer's: regions (`us02web`) and services. */
const ownName = /^(?:[a-z]{2}\d\d(?:web|st\d?)|us|eu|www\d*|web|app|events)$/;

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

/** A row begins with the domains that it is about, blanks between them. */
type DomainRow = readonly [domains: string, ...more: readonly unknown[]];

/** Answers the row of the domain that a host is or is under, by whole labels; the rows are sorted out at first use. */
export function byDomain<Row extends DomainRow>(rows: readonly Row[]): (host: string) => Row | undefined {
  const known = new Map<string, Row>();
  return (host) => {
    if (!known.size) rows.forEach((row) => row[0].split(" ").forEach((domain) => known.set(domain, row)));
    let domain = host;
    while (domain && !known.has(domain)) domain = domain.replace(/^[^.]*\.?/, "");
    return known.get(domain);
  };
}
