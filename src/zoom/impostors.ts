import { isZoomHost, zoomDomains } from "./hosts";
import { hasMeetingForm, likenessOf, namesMeeting } from "./lookalike";
import type { Impostor } from "./service";
import { authorityOf, trueHost } from "./true-host";
import { readWebAddress } from "./web-address";

/** A link that leads to no genuine Zoom meeting and to no other service. */
export interface StrangeLink {
  /** Unwrapped. */
  readonly address: string;
  /** The text asks to join a Zoom meeting by this link. */
  readonly introduced: boolean;
  /** The words over the link are a Zoom address. */
  readonly showsZoom: boolean;
}

const zoomInside = new RegExp(
  "(?:^|[^a-z0-9])(?:" + zoomDomains.join("|").replace(/\./g, "\\.") + ")(?![a-z])",
  "i",
);

function afterAuthority(address: string): string {
  const authority = authorityOf(address);
  return address.slice(address.indexOf(authority) + authority.length).replace(/\\/g, "/");
}

function resembles(host: string, rest: string, introduced: boolean): boolean {
  const likeness = likenessOf(host);
  if (likeness === "sure") return true;
  if (likeness === "named") return introduced || hasMeetingForm(rest);
  return namesMeeting(rest) && (introduced || likeness === "near");
}

/** Why an address that is not plainly written, but wants to be Zoom's, is refused. */
function reasonOfSpelling(authority: string, host: string): Impostor["reason"] {
  if (authority.indexOf("@") >= 0) return "userinfo";
  return isZoomHost(host.replace(/\.$/, "")) ? "unreadable-address" : "lookalike-host";
}

function spellsZoom(authority: string, host: string): boolean {
  return zoomInside.test(authority) || isZoomHost(host.replace(/\.$/, ""));
}

function readOddSpelling({ address, introduced }: StrangeLink): Impostor | undefined {
  const authority = authorityOf(address);
  const host = trueHost(address);
  const rest = afterAuthority(address);
  const isPlainHost = readWebAddress("https://" + authority) !== undefined;
  if (isPlainHost && !hasMeetingForm(rest)) return undefined;
  const isZoomLike = spellsZoom(authority, host) || resembles(host, rest, introduced);
  return isZoomLike ? { host, reason: reasonOfSpelling(authority, host) } : undefined;
}

function readPlain(link: StrangeLink, host: string): Impostor | undefined {
  const isAppLink = /^zoom/i.test(link.address);
  return isAppLink || resembles(host, afterAuthority(link.address), link.introduced)
    ? { host, reason: "lookalike-host" }
    : undefined;
}

/** The impostor that a link is which pretends to be Zoom's; `undefined` for a link that pretends nothing. */
export function impostorAt(link: StrangeLink): Impostor | undefined {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(link.address) || /^(?:mailto|tel|sip):/i.test(link.address))
    return undefined;
  const plain = readWebAddress(link.address);
  const impostor = plain ? readPlain(link, plain.host) : readOddSpelling(link);
  const host = plain ? plain.host : trueHost(link.address);
  return impostor ?? (link.showsZoom ? { host, reason: "text-shows-zoom" } : undefined);
}
