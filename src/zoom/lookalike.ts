import { isZoomHost, zoomDomain } from "./hosts";

/**
 * How much a host resembles Zoom's. `sure`: by no accident. `named`: it has Zoom's name in it, as a camera shop
 * may. `near`: a few letters off. The last two need the link's path or the words around it to tell.
 */
export type Likeness = "sure" | "named" | "near" | "none";

/** Whether path and query name a meeting by its number as Zoom's do. */
export function namesMeeting(pathAndQuery: string): boolean {
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

/** Zoom's whole domain in the midst of another host. Of `zoom.com.br` the country's name is all that follows: a shop. */
const zoomDomainInside = new RegExp("(?:^|\\.)(?!zoom\\.com\\.[a-z]{2}$)" + zoomDomain + "\\.");

/** A label of foreign letters whose plain ones are letters of `zoom` in their order. */
function isForeignZoom(label: string): boolean {
  return /^xn--(?=\w\w)z?o?o?m?(?:-?us)?-[^-]+$/.test(label);
}

/** Whether one of the words becomes the other by at most `most` letters added, left out or changed. */
function isWithin(word: string, other: string, most: number): boolean {
  if (word === "" || other === "") return word.length + other.length <= most;
  if (word[0] === other[0]) return isWithin(word.slice(1), other.slice(1), most);
  if (most === 0) return false;
  return (
    isWithin(word.slice(1), other.slice(1), most - 1) ||
    isWithin(word.slice(1), other, most - 1) ||
    isWithin(word, other.slice(1), most - 1)
  );
}

/** How much a host that is not Zoom's, in ASCII, resembles one that is. */
export function likenessOf(host: string): Likeness {
  const labels = host.split(".").slice(0, -1);
  const glance = atAGlance(host);
  if (isZoomHost(glance) || zoomDomainInside.test(host)) return "sure";
  if (labels.some((label) => /us\d\dweb/.test(label))) return "sure";
  if (glance.indexOf("zoom") >= 0 || labels.some(isForeignZoom)) return "named";
  return labels.some((label) => label.startsWith("xn--") || isFewLettersOff(label)) ? "near" : "none";
}

function isFewLettersOff(label: string): boolean {
  return label.length > 2 && label.length < 8 && isWithin(label, "zoom", 2);
}
