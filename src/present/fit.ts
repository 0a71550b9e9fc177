/** Texts for surfaces that refuse more than so many characters. */

/** As many of the sentences, from the first on, as fit together; the first one alone is cut between words. */
export function fitSentences(sentences: readonly string[], most: number): string {
  const [first = "", ...rest] = sentences;
  let text = cutBetweenWords(first, most);
  for (const sentence of rest) {
    if (text.length + 1 + sentence.length > most) break;
    text += " " + sentence;
  }
  return text;
}

/** The text, or its beginning up to a word's end and an ellipsis. No isolate is left open. */
export function cutBetweenWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  const lastSpace = room.lastIndexOf(" ");
  const kept = lastSpace > 0 ? room.slice(0, lastSpace) : room;
  return closed(kept) + "…";
}

/** Without the isolate that the cut has left open. */
function closed(text: string): string {
  const opened = text.lastIndexOf("\u2068");
  return opened > text.lastIndexOf("\u2069") ? text.slice(0, opened) : text;
}
