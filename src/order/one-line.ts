/**
 * A text as one line of a letter: no line break, control or direction character and no half of a surrogate
 * pair, so that it can neither begin another line or header nor break the coding of an address.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u0000-\u0020\u007f-\u00a0\u2028-\u202e\u2066-\u2069\ufeff]+/g, " ")
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) =>
      found.length === 2 ? found : "\ufffd",
    )
    .trim();
}
