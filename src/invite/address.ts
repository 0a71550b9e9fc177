const prefix = /^(?:(?:smtp|mailto):\s*)+/;
/** Characters that nobody sees: soft hyphen, zero-width ones, direction marks, the byte order mark. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Printable ASCII without capitals, space and colon is its own key: so are nearly all addresses. */
const keyAlready = /^[!-9;-@[-~]*$/;

/**
 * The form by which two addresses are the same person: without regard to letter case, Unicode form,
 * surrounding space, invisible characters or an `smtp:` or `mailto:` prefix. Empty for a blank address.
 * The key of a key is the key itself.
 */
export function addressKey(address: string): string {
  if (keyAlready.test(address)) return address;
  return composed(composed(address).toLowerCase()).trim().replace(prefix, "").trim();
}

function composed(text: string): string {
  return text.normalize("NFKC").replace(invisible, "");
}

/** The domain of an address in lower case, without a trailing dot; empty when there is none. */
export function domainOf(address: string): string {
  const key = addressKey(address);
  const at = key.lastIndexOf("@");
  return at < 0
    ? ""
    : key
        .slice(at + 1)
        .replace(/\u3002/g, ".")
        .replace(/\.$/, "");
}

/** Whether a host or domain is `parent` or a name under it, by whole labels: `a.regionh.dk` is under `regionh.dk`, `xregionh.dk` is not. Both in lower case. */
export function isUnderDomain(domain: string, parent: string): boolean {
  return parent !== "" && (domain === parent || domain.endsWith("." + parent));
}
