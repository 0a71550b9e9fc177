import { isZoomHost, zoomDomains } from "./hosts";
import type { WebAddress } from "./web-address";
import { readWebAddress } from "./web-address";
import { readZoomLink } from "./zoom-link";

/** No sentence over a link is read further than this. */
const longestWords = 400;

const zoomAddress = new RegExp(
  "(?:^|[\\s(<\"':])((?:https?://)?(?:[\\w-]{1,63}\\.){0,3}(?:" +
    zoomDomains.join("|").replace(/\./g, "\\.") +
    ')(?:/[^\\s<>"…]*)?)(?![\\w-]|\\.\\w)',
  "i",
);
const anyAddress = /^(?:https?:\/\/|www\.)[^\s<>"…]+/i;

function withScheme(text: string): string {
  return /^https?:/i.test(text) ? text : "https://" + text;
}

/** The address of a Zoom meeting, or of Zoom's front page, that the words over a link show. */
export function shownZoomAddress(words: string): WebAddress | undefined {
  const match = words.length < longestWords ? zoomAddress.exec(words) : null;
  const address = match ? readWebAddress(withScheme(match[1] ?? "")) : undefined;
  if (!address || !isZoomHost(address.host)) return undefined;
  return readZoomLink(address) || /^\/?(?:join\/?)?$/.test(address.path) ? address : undefined;
}

/** The host of an address of any kind that the words over a link begin with. */
export function shownHost(words: string): string | undefined {
  const match = words.length < longestWords ? anyAddress.exec(words) : null;
  const address = match ? readWebAddress(withScheme(match[0])) : undefined;
  return address && address.host;
}
