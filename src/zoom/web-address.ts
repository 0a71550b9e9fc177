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

const shape = /^([a-z]+):\/\/([^/?#@:]+)(:\d+)?(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/i;
const hostShape = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Controls, blanks, invisible and direction characters, and what RFC 3986 leaves out: programs differ on these. */
const ambiguous =
  /[\0- "<>\\^`{|}\x7f-\xa0\xad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff\ufff0-\uffff]/;
const dotSegment = /\/(?:\.|%2e){1,2}(?:\/|$)/i;

/** The schemes that we read, and the port that may be written out. */
const schemePorts: readonly (readonly [scheme: string, port?: string])[] = [
  ["https", ":443"],
  ["http", ":80"],
  ["zoommtg"],
  ["zoomus"],
];

export const longestAddress = 8192;

/** Reads an address of which no two parsers could see different hosts; `undefined` for every other one. */
export function readWebAddress(text: string): WebAddress | undefined {
  const parts = text.length > longestAddress || ambiguous.test(text) ? null : shape.exec(text);
  const address = parts && addressOf(parts);
  return address && isPlain(address) && hasUsualPort(address.scheme, parts[3] ?? "") ? address : undefined;
}

function addressOf([, scheme = "", host = "", , path = "", query = ""]: RegExpExecArray): WebAddress {
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), path, query };
}

function isPlain({ host, path }: WebAddress): boolean {
  return host.length <= 253 && hostShape.test(host) && !/(?:^|\.)xn--/.test(host) && !dotSegment.test(path);
}

function hasUsualPort(scheme: string, port: string): boolean {
  return schemePorts.some(([name, usual]) => name === scheme && (port === "" || port === usual));
}

/** The value of a query parameter as written; `undefined` when it is missing or given twice. */
export function queryValue(query: string, name: string): string | undefined {
  const start = name + "=";
  const values = query.split("&").filter((pair) => pair.slice(0, start.length) === start);
  return values.length === 1 ? values[0]?.slice(start.length) : undefined;
}
