import { isZoomHost } from "./hosts";
import { impostorAt } from "./impostors";
import { otherServiceOf } from "./other-services";
import type { Impostor } from "./service";
import { promisesZoom, shownAddress } from "./shown-address";
import type { WebAddress } from "./web-address";
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
  /** The words over it are the address of another host or another meeting. */
  readonly showsOther: boolean;
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

function showsOther(shown: WebAddress | undefined, link: ZoomLink): boolean {
  if (!shown) return false;
  const meeting = readZoomLink(shown);
  return meeting ? meeting.key !== link.key : !isZoomHost(shown.host);
}

function readGenuine(
  { target, wrappedBy }: Unwrapped,
  address: WebAddress,
  shown: WebAddress | undefined,
): LinkReading {
  const link = readZoomLink(address);
  return link && { is: "zoom", link, address: target, wrappedBy, showsOther: showsOther(shown, link) };
}

function readStrange(unwrapped: Unwrapped, shown: WebAddress | undefined, introduced: boolean): LinkReading {
  const { target, address } = unwrapped;
  const showsZoom = shown !== undefined && promisesZoom(shown);
  const name = address && otherServiceOf(address);
  if (name && !showsZoom) return { is: "other", name };
  const impostor = impostorAt({ target, address, introduced, showsZoom });
  return impostor && { is: "impostor", impostor };
}

/** Says what a link of the invite is. */
export function readLink({ href, text, introduced }: SeenLink): LinkReading {
  const unwrapped = unwrap(href);
  const { address, wrappedBy } = unwrapped;
  const shown = text === href ? undefined : shownAddress(text);
  if (unwrapped.isUnreadable) {
    const meeting = shown && readZoomLink(shown);
    return meeting || introduced ? { is: "wrapped", href, wrappedBy, shown: meeting } : undefined;
  }
  const isZooms = address && isZoomHost(address.host);
  return isZooms ? readGenuine(unwrapped, address, shown) : readStrange(unwrapped, shown, introduced);
}
