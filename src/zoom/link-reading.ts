import { isZoomHost } from "./hosts";
import { impostorAt } from "./impostors";
import { otherServiceOf } from "./other-services";
import type { Impostor } from "./service";
import { shownHost, shownZoomAddress } from "./shown-address";
import type { WebAddress } from "./web-address";
import { readWebAddress } from "./web-address";
import type { Unwrapped } from "./wrappers";
import { unwrap } from "./wrappers";
import type { ZoomLink } from "./zoom-link";
import { readZoomLink } from "./zoom-link";

/** A link of the invite, with what the reader sees for it. */
export interface SeenLink {
  readonly href: string;
  /** The words over the link; the address itself when it is written out. */
  readonly text: string;
  /** The text asks to join a Zoom meeting by this link. */
  readonly introduced: boolean;
}

export interface FoundZoom {
  readonly is: "zoom";
  readonly link: ZoomLink;
  /** Byte for byte, unwrapped; of any scheme. */
  readonly address: string;
  readonly wrappedBy: readonly string[];
  readonly showsOtherHost: boolean;
}

export interface FoundWrapped {
  readonly is: "wrapped";
  readonly href: string;
  /** The last of them could not be undone. */
  readonly wrappedBy: readonly string[];
  /** The meeting link that the words over it show. */
  readonly shown: ZoomLink | undefined;
}

/** What a link turned out to be; `undefined` for whatever is of no concern here. */
export type LinkReading =
  | FoundZoom
  | FoundWrapped
  | { readonly is: "other"; readonly name: string }
  | { readonly is: "impostor"; readonly impostor: Impostor }
  | undefined;

/** The meeting link that the words over a link show. */
export function shownMeeting(text: string): ZoomLink | undefined {
  const address = shownZoomAddress(text);
  return address && readZoomLink(address);
}

function readWrapped(seen: SeenLink, { wrappedBy, unreadable }: Unwrapped): LinkReading {
  const shown = shownMeeting(seen.text);
  if (!unreadable || (!shown && !seen.introduced)) return undefined;
  return { is: "wrapped", href: seen.href, wrappedBy: wrappedBy.concat(unreadable), shown };
}

function showsOtherHost({ href, text }: SeenLink, link: ZoomLink): boolean {
  const host = text === href ? undefined : shownHost(text);
  const shown = shownMeeting(text);
  return (host !== undefined && !isZoomHost(host)) || (shown !== undefined && shown.key !== link.key);
}

function readStrange(seen: SeenLink, target: string): LinkReading {
  const showsZoom = seen.text !== seen.href && shownZoomAddress(seen.text) !== undefined;
  const impostor = impostorAt({ address: target, introduced: seen.introduced, showsZoom });
  return impostor && { is: "impostor", impostor };
}

function readGenuine(seen: SeenLink, { target, wrappedBy }: Unwrapped, address: WebAddress): LinkReading {
  const link = readZoomLink(address);
  return link && { is: "zoom", link, address: target, wrappedBy, showsOtherHost: showsOtherHost(seen, link) };
}

/** Says what a link of the invite is. */
export function readLink(seen: SeenLink): LinkReading {
  const unwrapped = unwrap(seen.href);
  if (unwrapped.unreadable) return readWrapped(seen, unwrapped);
  const address = readWebAddress(unwrapped.target);
  if (address && isZoomHost(address.host)) return readGenuine(seen, unwrapped, address);
  const name = address && otherServiceOf(address);
  return name && !shownZoomAddress(seen.text) ? { is: "other", name } : readStrange(seen, unwrapped.target);
}
