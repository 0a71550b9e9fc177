/** The first place from `from` on where the pattern matches, else the end of the text. The pattern has the flag `g`. */
export function seek(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? text.length : match.index;
}
