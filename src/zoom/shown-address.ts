import { isZoomHost, zoomDomain } from "./hosts";
import type { WebAddress } from "./web-address";
import { readWebAddress } from "./web-address";

/** No sentence over a link is read further than this. */
const longestWords = 400;

/** An address with a scheme, one that begins with `www.`, or one of Zoom's however it begins. */
const written = new RegExp(
  "(?:^|[\\s(<\"':])((?:https?://|www\\.|(?=(?:[\\w-]{1,63}\\.){0,3}" + zoomDomain + '))[^\\s<>"…]+)',
  "i",
);

/** The address that the words over a link show. */
export function shownAddress(words: string): WebAddress | undefined {
  const found = written.exec(words.slice(0, longestWords));
  const address = found ? (found[1] || "").replace(/[.,:;)]+$/, "") : "";
  return readWebAddress(/^https?:/i.test(address) ? address : "https://" + address);
}

/** Whether it is an address by which one would expect to join a Zoom meeting, even if it is cut short. */
export function promisesZoom({ host, path }: WebAddress): boolean {
  return isZoomHost(host) && /^\/?(?:(?:j|w|s|my|wc|join|meetings?|webinars?|ev|ejl)\b.*)?$/i.test(path);
}
