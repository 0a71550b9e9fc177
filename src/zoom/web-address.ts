/** A web address that every program reads alike. */
export interface WebAddress {
  /** `https`, `http`, or one of the Zoom app's own. */
  readonly scheme: string;
  /** In lower case, at least two labels, ASCII, no punycode, never an IP address. */
  readonly host: string;
  /** As written; empty or beginning with `/`, without dot segments. */
  readonly path: string;
  /** As written, without the `?`. */
  readonly query: string;
}

const shape = /^(https?|zoommtg|zoomus):\/\/([^/?#@:]+)(:\d+)?(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/i;
const plainHost =
  /^(?!.{254})(?!(?:.*\.)?xn--)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const dotSegment = /\/(?:\.|%2e){1,2}(?:\/|$)/i;

/** Controls, blanks, invisible and direction characters, and what RFC 3986 leaves out: programs differ on these. */
const ambiguous =
  /[\0- "<>\\^`{|}\x7f-\xa0\xad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff\ufff0-\uffff]/;

/** With the port that may be written out. */
const usualPort = /^(?:https(?::443)?|http(?::80)?|zoom[a-z]+)$/;

const longestAddress = 8192;

/** Reads an address of which no two parsers could see different hosts; `undefined` for every other one. */
export function readWebAddress(text: string): WebAddress | undefined {
  const parts = text.length > longestAddress || ambiguous.test(text) ? null : shape.exec(text);
  if (!parts) return undefined;
  const part = (index: number): string => parts[index] || "";
  const scheme = part(1).toLowerCase();
  const host = part(2).toLowerCase();
  const path = part(4);
  const isPlain = usualPort.test(scheme + part(3)) && plainHost.test(host) && !dotSegment.test(path);
  return isPlain ? { scheme, host, path, query: part(5) } : undefined;
}

/** The value of a query parameter as written; `undefined` when it is missing or given twice. */
export function queryValue(query: string, name: string): string | undefined {
  const values = query.split("&").filter((pair) => pair.startsWith(name + "="));
  return values.length === 1 ? values[0]?.slice(name.length + 1) : undefined;
}
