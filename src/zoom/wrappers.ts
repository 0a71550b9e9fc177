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

interface Wrapper {
  readonly hosts: RegExp;
  readonly paths: RegExp;
  readonly read: Reader;
}

const wrappers: readonly Wrapper[] = [
  {
    hosts: /(?:^|\.)safelinks\.protection\.(?:outlook\.com|office365\.us|partner\.outlook\.cn|apps\.mil)$/,
    paths: /^/,
    read: parameter("url"),
  },
  { hosts: /^statics\.teams\.cdn\.office\.net$/, paths: /\/safelinks\//i, read: parameter("url") },
  {
    hosts: /^urldefense\.(?:com|us|proofpoint\.com)$/,
    paths: /^\/v[123]\//i,
    read: ({ query }, text) => readProofpoint(text, queryValue(query, "u")),
  },
  { hosts: /^(?:www\.)?google\.com$/, paths: /^\/url$/i, read: parameter("q", "url") },
  {
    hosts: hostsUnder(
      "mimecast.com mimecastprotect.com linkprotect.cudasvc.com secure-web.cisco.com protection.sophos.com " +
        "trendmicro.com fireeye.com clicktime.symantec.com linklock.titanhq.com urlsand.esvalabs.com " +
        "scanmail.trustwave.com hornetsecurity.com emailprotection.link link.edgepilot.com avanan.click " +
        "protect.checkpoint.com outlook.inky.com",
    ),
    paths: /^/,
    read: () => undefined,
  },
];

/** At most so many wrappers are undone around one link. */
const mostRounds = 3;

function readTarget({ read }: Wrapper, address: WebAddress, text: string): string | undefined {
  try {
    return read(address, text)?.trim();
  } catch {
    return undefined;
  }
}

function wrapperAt({ host, path }: WebAddress): Wrapper | undefined {
  return wrappers.find(({ hosts, paths }) => hosts.test(host) && paths.test(path));
}

/** Undoes what is wrapped around a link, without asking anybody. */
export function unwrap(text: string): Unwrapped {
  const wrappedBy: string[] = [];
  for (let target = text; ;) {
    const address = readWebAddress(target);
    const wrapper = address && wrapperAt(address);
    if (!address || !wrapper) return { target, address, wrappedBy, isUnreadable: false };
    const inner = wrappedBy.length < mostRounds ? readTarget(wrapper, address, target) : undefined;
    wrappedBy.push(address.host);
    if (!inner) return { target, address, wrappedBy, isUnreadable: true };
    target = inner;
  }
}
