import { isZoomHost } from "./hosts";
import { toPunycode } from "./punycode";

/** Characters that the URL standard allows in no host. */
const forbidden = /[\0- "#%/:<>?@[\\\]^`{|}\x7f]/;
/** Characters that browsers drop from a host without a word. */
const ignored = /\xad|\u200b|\u2060|\ufeff|[\ufe00-\ufe0f]/g;

function percentDecoded(text: string): string {
  try {
    return text.includes("%") ? decodeURIComponent(text) : text;
  } catch {
    return "%";
  }
}

function hostIn(authority: string): string {
  const written = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "");
  const mapped = percentDecoded(written)
    .normalize("NFKC")
    .replace(ignored, "")
    .toLowerCase()
    .normalize("NFKC");
  if (forbidden.test(mapped)) return "";
  return mapped
    .split(/[.\u3002]/)
    .map(toPunycode)
    .join(".");
}

/** What stands between the slashes and the path, userinfo and port included, as RFC 3986 cuts it out. */
export function authorityOf(address: string): string {
  const start = /^[\0- ]*(?:https?|zoommtg|zoomus):[/\\]*([^/?#]*)/i.exec(address.replace(/[\t\r\n]/g, ""));
  return start?.[1] || "";
}

/**
 * Where an authority leads that is not plainly written: the host in ASCII as a browser reads it, to whom a
 * backslash is a slash; if that is Zoom's and RFC 3986 reads another one, that other one. Empty when no host can
 * be read.
 */
export function trueHost(authority: string): string {
  const browsers = authority.replace(/\\[^]*/, "");
  const host = hostIn(browsers);
  return browsers !== authority && isZoomHost(host) ? hostIn(authority) || host : host;
}
