/** What a person wrote in a text, as the word tables read it. */

const signOff =
  /(?:^|[.!?][ \t])[ \t]*(?:(?:\S+ ){0,2}(?:hils(?:en|ner)|hälsning(?:ar)?|regards|grüßen?)|mvh|dbh|vh|kh|mfg|sincerely|-- ?$)(?![a-zæøåäöü])/im;
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

/** Of a megabyte at once, the collector would take most of the time. */
const longestPiece = 10_000;

/** The text in pieces of so many characters, each up to the last end of a line within reach, else the last blank. */
export function forEachPiece(text: string, tell: (piece: string) => void): void {
  let from = 0;
  while (from < text.length) {
    const piece = text.slice(from, from + longestPiece);
    const isLast = from + longestPiece >= text.length;
    const end = isLast ? 0 : Math.max(piece.lastIndexOf("\n"), 0) || Math.max(piece.lastIndexOf(" "), 0);
    tell(piece.slice(0, end || longestPiece));
    from += end || longestPiece;
  }
}

/**
 * Small letters, one blank between words, hyphens within a word gone, commas and colons as words of their own,
 * sentences on lines of their own, and a `=` behind what was written in capitals (MUS, the talk; mus, the mouse).
 */
export function sentencesOf(text: string): string {
  return ` ${text}\n`
    .replace(/['’´](?:s(?![a-zæøå]))?/g, "")
    .replace(/([A-Za-zÆØÅæøåÄÖäö])[-\u2010\u2011](?=[A-Za-zÆØÅæøåÄÖäö])/g, "$1")
    .replace(sentenceEnd, "$1\n")
    .replace(/[^0-9A-Za-zÆØÅæøåÄÖäöÜüßÉéÈèÀàÁáÓóÍíÚúÑñ,:&+/\n]+/g, " ")
    .replace(/ ?[,:&+/\n][ ,:&+/\n]*/g, asOneSign)
    .replace(/ [A-ZÆØÅ]{2,4}(?= )/g, "$&=")
    .toLowerCase();
}

/** After a full stop only where the word before it is no abbreviation. */
const sentenceEnd = /[!?;|•·\r]|([^\s.]{5})\.(?=\s)/g;

/** A line's end, a colon, or a comma (which "&" and "/" count as). */
function asOneSign(signs: string): string {
  if (signs.includes("\n")) return " \n ";
  return signs.includes(":") ? " : " : " , ";
}
