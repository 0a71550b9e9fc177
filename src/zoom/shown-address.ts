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
  const address = found ? (found[1] ?? "").replace(/[.,:;)]+$/, "") : "";
  return readWebAddress(/^https?:/i.test(address) ? address : "https://" + address);
}

/** Zoom's page for joining by id, or its front page. */
export function isZoomsFrontPage({ host, path }: WebAddress): boolean {
  return isZoomHost(host) && /^\/?(?:join\/?)?$/.test(path);
}
