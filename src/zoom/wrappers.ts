import { byDomain } from "./hosts";
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

/** Where it stands, the paths that are wrapped links, and the parameters of which one is the target; without, nobody can read it. */
type Row = readonly [domains: string, paths: RegExp, parameters: readonly string[]];

const proofpoint = "urldefense.com urldefense.us urldefense.proofpoint.com";

const wrapperAt = byDomain<Row>([
  [
    "safelinks.protection.outlook.com safelinks.protection.office365.us safelinks.protection.partner.outlook.cn " +
      "safelinks.protection.apps.mil",
    /^/,
    ["url"],
  ],
  ["statics.teams.cdn.office.net", /\/safelinks\//i, ["url"]],
  [proofpoint, /^\/v[123]\//i, ["u"]],
  ["google.com", /^\/url$/i, ["q", "url"]],
  [
    "mimecast.com mimecastprotect.com linkprotect.cudasvc.com secure-web.cisco.com protection.sophos.com " +
      "trendmicro.com fireeye.com clicktime.symantec.com linklock.titanhq.com urlsand.esvalabs.com " +
      "scanmail.trustwave.com hornetsecurity.com emailprotection.link link.edgepilot.com avanan.click " +
      "protect.checkpoint.com outlook.inky.com",
    /^/,
    [],
  ],
]);

/** At most so many wrappers are undone around one link. */
const mostRounds = 3;

/** Undoes what is wrapped around a link, without asking anybody. */
export function unwrap(text: string): Unwrapped {
  const wrappedBy: string[] = [];
  for (let target = text; ;) {
    const address = readWebAddress(target);
    const wrapper = address && wrapperAt(address.host);
    if (!address || !wrapper || !wrapper[1].test(address.path)) {
      return { target, address, wrappedBy, isUnreadable: false };
    }
    const inner = wrappedBy.length < mostRounds ? readTarget(wrapper, address, target) : undefined;
    wrappedBy.push(address.host);
    if (!inner) return { target, address, wrappedBy, isUnreadable: true };
    target = inner;
  }
}

function readTarget([domains, , parameters]: Row, { query }: WebAddress, text: string): string | undefined {
  const values = parameters.map((name) => queryValue(query, name)).filter((value) => value !== undefined);
  try {
    if (domains === proofpoint) return readProofpoint(text, values[0])?.trim();
    return values.length === 1 ? decodeURIComponent(values[0] || "").trim() : undefined;
  } catch {
    return undefined;
  }
}
