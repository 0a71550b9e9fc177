import { isZoomHost, zoomDomain } from "./hosts";

/** Whether path and query name a meeting by its number as Zoom's do. */
function namesMeeting(pathAndQuery: string): boolean {
  return /^\/(?:j|w|s|wc|wc\/join|launch\/jc)\/\d{9,11}(?!\d)|[?&]confno=\d/i.test(pathAndQuery);
}

/** Whether path and query are of any form that Zoom's meeting links have. */
export function hasMeetingForm(pathAndQuery: string): boolean {
  return (
    namesMeeting(pathAndQuery) ||
    /^\/(?:wc\/|(?:meeting|webinar)s?\/register\/|my\/[\w.]+\/?(?:[?#]|$))|[?&]pwd=/i.test(pathAndQuery)
  );
}

/** Digits and pairs of letters as they look at a glance. */
function atAGlance(host: string): string {
  return host.replace(/0/g, "o").replace(/rn|nn/g, "m").replace(/2/g, "z").replace(/vv/g, "w");
}

/**
 * Zoom's whole domain or a region of Zoom's in the midst of another host. Of `zoom.com.br` the country's name is all
 * that follows: a shop.
 */
const zoomDomainInside = new RegExp(
  "(?:^|\\.)(?!zoom\\.com\\.[a-z]{2}$)" + zoomDomain + "\\.|us\\d\\dweb.*\\.",
);

/** A label of foreign letters whose plain ones are letters of `zoom` in their order. */
const foreignZoom = /(?:^|\.)xn--(?=\w\w)z?o?o?m?(?:-?us)?-[^-.]+\./;

/** Whether one of the words becomes the other by at most `most` letters added, left out or changed. */
function isWithin(word: string, other: string, most: number): boolean {
  if (word === "" || other === "") return word.length + other.length <= most;
  const rest = word.slice(1);
  const otherRest = other.slice(1);
  if (word[0] === other[0]) return isWithin(rest, otherRest, most);
  if (most === 0) return false;
  const left = most - 1;
  return isWithin(rest, otherRest, left) || isWithin(rest, other, left) || isWithin(word, otherRest, left);
}

function isNear(label: string): boolean {
  return label.startsWith("xn--") || (label.length > 2 && label.length < 8 && isWithin(label, "zoom", 2));
}

/**
 * Whether a host that is not Zoom's, in ASCII, means to resemble one that is. Zoom's domain inside it is no
 * accident. Its name may be a camera shop's, and a few letters off are many a name: then the link's path and query,
 * or that a text introduced it as Zoom's, have to tell.
 */
export function resemblesZoom(host: string, pathAndQuery: string, introduced: boolean): boolean {
  const glance = atAGlance(host);
  if (isZoomHost(glance) || zoomDomainInside.test(host)) return true;
  if (glance.includes("zoom") || foreignZoom.test(host)) return introduced || hasMeetingForm(pathAndQuery);
  return namesMeeting(pathAndQuery) && (introduced || host.split(".").slice(0, -1).some(isNear));
}
