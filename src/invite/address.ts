/**
 * The form by which two addresses are the same person: without regard to letter case, Unicode form,
 * surrounding space or an `smtp:` or `mailto:` prefix. Empty for a blank address.
 */
export function addressKey(address: string): string {
  return address
    .trim()
    .replace(/^(?:smtp|mailto):\s*/i, "")
    .normalize("NFKC")
    .toLowerCase();
}

/** The domain of an address in lower case, without a trailing dot; empty when there is none. */
export function domainOf(address: string): string {
  const key = addressKey(address);
  const at = key.lastIndexOf("@");
  return at < 0 ? "" : key.slice(at + 1).replace(/\.$/, "");
}

/** Whether a host or domain is `parent` or a name under it, by whole labels: `a.regionh.dk` is under `regionh.dk`, `xregionh.dk` is not. */
export function isUnderDomain(domain: string, parent: string): boolean {
  return domain === parent || domain.endsWith("." + parent);
}
