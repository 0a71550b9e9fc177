import { isOnDomains } from "./hosts";
import { readProofpoint } from "./proofpoint";
import type { WebAddress } from "./web-address";
import { queryValue, readWebAddress } from "./web-address";

/** What is left of a link once the wrappers that mail filters put around it are undone. */
export interface Unwrapped {
  /** Byte for byte as it was wrapped. */
  readonly target: string;
  /** Hosts of the wrappers that were undone, outermost first. */
  readonly wrappedBy: readonly string[];
  /** The wrapper that could not be undone; then `target` is its own address. */
  readonly unreadable: string | undefined;
}

type Reader = (address: WebAddress, text: string) => string | undefined;

function parameter(...names: readonly string[]): Reader {
  return ({ query }) => {
    const values = names.map((name) => queryValue(query, name)).filter((value) => value !== undefined);
    return values.length === 1 ? decodeURIComponent(values[0] ?? "") : undefined;
  };
}

const never: Reader = () => undefined;
const proofpoint: Reader = ({ query }, text) => readProofpoint(text, queryValue(query, "u"));

/** A row a wrapper: its domains, its paths, and how the target is read. */
const wrappers: readonly (readonly [domains: string, paths: RegExp, read: Reader])[] = [
  [
    "safelinks.protection.outlook.com safelinks.protection.office365.us safelinks.protection.partner.outlook.cn safelinks.protection.apps.mil",
    /^/,
    parameter("url"),
  ],
  ["statics.teams.cdn.office.net", /\/safelinks\//i, parameter("url")],
  ["urldefense.com urldefense.us urldefense.proofpoint.com", /^\/v[123]\//i, proofpoint],
  ["www.google.com google.com", /^\/url$/i, parameter("q", "url")],
  [
    "mimecast.com mimecastprotect.com linkprotect.cudasvc.com secure-web.cisco.com protection.sophos.com " +
      "trendmicro.com fireeye.com clicktime.symantec.com linklock.titanhq.com urlsand.esvalabs.com " +
      "scanmail.trustwave.com hornetsecurity.com emailprotection.link link.edgepilot.com avanan.click " +
      "protect.checkpoint.com outlook.inky.com",
    /^/,
    never,
  ],
];

/** At most so many wrappers are undone around one link. */
const mostRounds = 3;

function rowOf({ host, path }: WebAddress) {
  return wrappers.filter(([domains, paths]) => isOnDomains(host, domains) && paths.test(path))[0];
}

function readTarget(read: Reader, address: WebAddress, text: string): string | undefined {
  try {
    return read(address, text)?.trim();
  } catch {
    return undefined;
  }
}

/** Undoes what is wrapped around a link, without asking anybody. */
export function unwrap(text: string): Unwrapped {
  const wrappedBy: string[] = [];
  let target = text;
  for (;;) {
    const address = readWebAddress(target);
    const row = address && rowOf(address);
    if (!address || !row) return { target, wrappedBy, unreadable: undefined };
    const inner = wrappedBy.length < mostRounds ? readTarget(row[2], address, target) : undefined;
    if (!inner) return { target, wrappedBy, unreadable: address.host };
    wrappedBy.push(address.host);
    target = inner;
  }
}
