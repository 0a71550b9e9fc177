import { isZoomHost, zoomDomain } from "./hosts";
import { hasMeetingForm, resemblesZoom } from "./lookalike";
import type { Impostor } from "./service";
import { authorityOf, trueHost } from "./true-host";
import type { WebAddress } from "./web-address";
import { readWebAddress } from "./web-address";

/** A link that leads to no genuine Zoom meeting and to no other service. */
export interface StrangeLink {
  /** Unwrapped. */
  readonly target: string;
  /** What the target is, when every program reads it alike. */
  readonly address: WebAddress | undefined;
  /** The text asks to join a Zoom meeting by this link. */
  readonly introduced: boolean;
  /** The words over the link are a Zoom address. */
  readonly showsZoom: boolean;
}

const zoomInside = new RegExp("(?:^|[^a-z0-9])" + zoomDomain + "(?![a-z])", "i");

function isZoomsWithDot(host: string): boolean {
  return isZoomHost(host.replace(/\.$/, ""));
}

/** Why an address that is not plainly written, but wants to be Zoom's, is refused. */
function reasonOf(authority: string, host: string): Impostor["reason"] {
  if (authority.indexOf("@") >= 0) return "userinfo";
  return isZoomsWithDot(host) ? "unreadable-address" : "lookalike-host";
}

/** A host that is plainly written, though the rest is not, is taken seriously only in a link to a meeting. */
function isHarmless(authority: string, rest: string): boolean {
  return !hasMeetingForm(rest) && readWebAddress("https://" + authority) !== undefined;
}

function readOdd(target: string, introduced: boolean): Impostor | undefined {
  const authority = authorityOf(target);
  const host = trueHost(authority);
  const rest = target.slice(target.indexOf(authority) + authority.length);
  if (isHarmless(authority, rest)) return undefined;
  const isZoomLike =
    zoomInside.test(authority) || isZoomsWithDot(host) || resemblesZoom(host, rest, introduced);
  return isZoomLike ? { host, reason: reasonOf(authority, host) } : undefined;
}

function readPlain({ scheme, host, path, query }: WebAddress, introduced: boolean): Impostor | undefined {
  const isLookalike = scheme.startsWith("zoom") || resemblesZoom(host, path + "?" + query, introduced);
  return isLookalike ? { host, reason: "lookalike-host" } : undefined;
}

/** The impostor that a link is which pretends to be Zoom's; `undefined` for a link that pretends nothing. */
export function impostorAt({ target, address, introduced, showsZoom }: StrangeLink): Impostor | undefined {
  if (!/^(?!mailto:|tel:|sip:)[a-z][a-z0-9+.-]*:/i.test(target)) return undefined;
  const impostor = address ? readPlain(address, introduced) : readOdd(target, introduced);
  if (impostor || !showsZoom) return impostor;
  return { host: address ? address.host : trueHost(authorityOf(target)), reason: "text-shows-zoom" };
}
