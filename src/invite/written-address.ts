const endings = ".,;:!?'’…*";
const brackets = ["()", "[]", "{}"];

/**
 * An address out of running text without what only follows it: punctuation, and brackets that were opened
 * before it. Every character that a token may end in stays.
 */
export function withoutEnding(address: string): string {
  if (!(endings + ")]}").includes(address.charAt(address.length - 1))) return address;
  const unopened = new Map(
    brackets.map((pair): [string, number] => [
      pair.charAt(1),
      count(address, pair.charAt(1)) - count(address, pair.charAt(0)),
    ]),
  );
  let end = address.length;
  while (end > 0 && falls(address.charAt(end - 1), unopened)) end -= 1;
  return address.slice(0, end);
}

function falls(last: string, unopened: Map<string, number>): boolean {
  const surplus = unopened.get(last);
  if (surplus === undefined) return endings.includes(last);
  unopened.set(last, surplus - 1);
  return surplus > 0;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
