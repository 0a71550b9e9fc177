/** What a person wrote in a text, as the word tables read it. */

const signOff =
  /(?:^|[.!?][ \t])[ \t]*(?:(?:(?:\S+ ){0,2}(?:hils(?:en|ner)|hälsning(?:ar)?|regards|grüßen?)|mvh|dbh|vh|kh|mfg|sincerely)\b|-- ?$)/im;
/** Behind a sign-off so many lines are name, title and department. */
const signatureLines = 8;

const confidential = /fortrolig|confidential|vertraulich|konfidenti/i;
const recipient = /modtager|recipient|empfänger|mottag|slet|delete/i;

/** A text without signatures and the small print of mails. */
export function withoutEndings(text: string): string {
  if (!signOff.test(text) && !confidential.test(text)) return text;
  const kept: string[] = [];
  let skip = 0;
  for (const line of text.split(/[\r\n]+/)) {
    const end = line.search(signOff);
    if (skip === 0 && !isSmallPrint(line)) kept.push(end < 0 ? line : line.slice(0, end + 1));
    skip = end < 0 ? Math.max(skip - 1, 0) : signatureLines;
  }
  return kept.join("\n");
}

function isSmallPrint(line: string): boolean {
  return confidential.test(line) && recipient.test(line);
}

/** In pieces, each up to the end of a word: of a megabyte at once, the collector would take most of the time. */
export function piecesOf(text: string): readonly string[] {
  return text.match(/[^]{1,9999}(?:\s|$)|[^]{1,9999}/g) || [];
}

/** After a full stop only where the word before it is no abbreviation. */
const sentenceEnd = /[!?;|•·\r]|([^\s.]{5})\.(?=\s)/g;

/**
 * Small letters, one blank between words, hyphens within a word gone, commas and colons as words of their own,
 * sentences on lines of their own, and a `=` behind what was written in capitals (MUS, the talk; mus, the mouse).
 */
export function sentencesOf(text: string): string {
  return ` ${text}\n`
    .replace(/['’´]s?\b|[-\u2010\u2011](?=\S)/g, "")
    .replace(sentenceEnd, "$1\n")
    .replace(/[^\dA-Za-zÀ-ÿ,:&+/\n]+/g, " ")
    .replace(/ ?[,:&+/\n][ ,:&+/\n]*/g, asOneSign)
    .replace(/ [A-ZÆØÅ]{2,4}(?= )/g, "$&=")
    .toLowerCase();
}

/** A line's end, a colon, or a comma (which "&" and "/" count as). */
function asOneSign(signs: string): string {
  if (signs.includes("\n")) return " \n ";
  return signs.includes(":") ? " : " : " , ";
}
