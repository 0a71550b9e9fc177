/**
 * The first place from `from` on where the pattern matches, else the end of the text. The pattern has the flag
 * `g` and matches one character (with whatever must follow it): then `test` tells the place and nothing is
 * allocated, as `exec` would for each match.
 */
export function seek(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}
