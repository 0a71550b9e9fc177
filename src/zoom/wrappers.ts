import { hostsUnder } from "./hosts";
import { readProofpoint } from "./proofpoint";
import type { WebAddress } from "./web-address";
import { queryValue, readWebAddress } from "./web-address";

/** What is left of a link once the wrappers that mail filters put around it are undone. */
export interface Unwrapped {
  /** Byte for byte as it was wrapped. */
  readonly target: string;
  /** What the target is, when every program reads it alike. */
  readonly address: WebAddress | undefined;
  /** Hosts of the wrappers, outermost first. */
  readonly wrappedBy: readonly string[];
  /** The last of the wrappers could not be undone; then the target is its own address. */
  readonly isUnreadable: boolean;
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

/** A row a wrapper: its hosts, its paths, and how the target is read. */
const wrappers: readonly (readonly [hosts: RegExp, paths: RegExp, read: Reader])[] = [
  [
    /(?:^|\.)safelinks\.protection\.(?:outlook\.com|office365\.us|partner\.outlook\.cn|apps\.mil)$/,
    /^/,
    parameter("url"),
  ],
  [/^statics\.teams\.cdn\.office\.net$/, /\/safelinks\//i, parameter("url")],
  [/^urldefense\.(?:com|us|proofpoint\.com)$/, /^\/v[123]\//i, proofpoint],
  [/^(?:www\.)?google\.com$/, /^\/url$/i, parameter("q", "url")],
  [
    hostsUnder(
      "mimecast.com mimecastprotect.com linkprotect.cudasvc.com secure-web.cisco.com protection.sophos.com " +
        "trendmicro.com fireeye.com clicktime.symantec.com linklock.titanhq.com urlsand.esvalabs.com " +
        "scanmail.trustwave.com hornetsecurity.com emailprotection.link link.edgepilot.com avanan.click " +
        "protect.checkpoint.com outlook.inky.com",
    ),
    /^/,
    never,
  ],
];

/** At most so many wrappers are undone around one link. */
const mostRounds = 3;

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
  for (let target = text; ;) {
    const address = readWebAddress(target);
    const row =
      address && wrappers.find(([hosts, paths]) => hosts.test(address.host) && paths.test(address.path));
    if (!address || !row) return { target, address, wrappedBy, isUnreadable: false };
    const inner = wrappedBy.length < mostRounds ? readTarget(row[2], address, target) : undefined;
    wrappedBy.push(address.host);
    if (!inner) return { target, address, wrappedBy, isUnreadable: true };
    target = inner;
  }
}
