/**
 * The sentences of a text as the word tables read them: small letters, one blank between words, hyphens within a
 * word gone, commas and colons as words of their own, other punctuation gone, and a `=` behind what was written in
 * capitals (MUS, the talk; mus, the mouse).
 */

/** A longer sentence is cut: whatever is not in one sentence has nothing to do with one another. */
const longest = 300;

const signOff =
  /(?:^|[.!?][^\S\r\n])[^\S\r\n]*(?:(?:med\s)?(?:venlige?|vennlig|vänlig[a]?|kærlig|bedste|beste|bästa|mange|de bedste)\s(?:hilsen|hilsner|hälsning(?:ar)?)|mvh|dbh|vh|kh|hilsen\s[A-ZÆØÅ]|(?:best|kind|warm)\sregards|regards|sincerely|mit freundlichen|viele grüße|mfg|-- ?$)(?![a-zæøåäöü])/im;
/** Behind a sign-off so many lines are name, title and department. */
const signatureLines = 8;

const confidential = /fortrolig|confidential|vertraulich|konfidenti/i;
const recipient = /modtager|recipient|empfänger|mottag|slet|delete/i;

/** What a person wrote in a text, a sentence each, without signatures and the small print of mails. */
export function clausesIn(text: string): readonly string[] {
  const clauses: string[] = [];
  const written = withoutEndings(text);
  let from = 0;
  while (from < written.length) {
    const to = endOfPiece(written, from);
    for (const sentence of wordsOf(written.slice(from, to)).split("\n")) addInParts(sentence, clauses);
    from = to;
  }
  return clauses;
}

/** A text is taken in pieces of so many characters: of a megabyte at once, the engine's collector would take most of the time. */
const longestPiece = 10_000;

/** The last end of a line, else the last blank, within reach. */
function endOfPiece(text: string, from: number): number {
  if (text.length - from <= longestPiece) return text.length;
  const piece = text.slice(from, from + longestPiece);
  const end = Math.max(piece.lastIndexOf("\n"), 0) || Math.max(piece.lastIndexOf(" "), 0);
  return from + (end || longestPiece);
}

function withoutEndings(text: string): string {
  if (!signOff.test(text) && !confidential.test(text)) return text;
  const kept: string[] = [];
  let skip = 0;
  for (const line of text.split(/[\r\n]+/)) {
    if (skip > 0) {
      skip -= 1;
      continue;
    }
    const end = line.search(signOff);
    if (end >= 0) skip = signatureLines;
    if (!isSmallPrint(line)) kept.push(end < 0 ? line : line.slice(0, end + 1));
  }
  return kept.join("\n");
}

function isSmallPrint(line: string): boolean {
  return confidential.test(line) && recipient.test(line);
}

/** Ends of sentences: after a full stop only where the word before it is no abbreviation. */
const sentenceEnd = /[!?;|•·\r]|([^\s.]{5})\.(?=\s|$)/g;
const capitals = /(^|[^A-Za-zÆØÅæøåÄÖäö])([A-ZÆØÅ]{2,4})(?![A-Za-zÆØÅæøåÄÖäö0-9])/g;
const outside = /[^0-9a-zæøåäöüßéèáàóíúñ=,:&+/\n]+/g;

function wordsOf(text: string): string {
  return text
    .replace(/=/g, " ")
    .replace(capitals, "$1$2=")
    .toLowerCase()
    .replace(/['’´](?:s(?![a-zæøå]))?/g, "")
    .replace(/([a-zæøåäö=])[-\u2010\u2011](?=[a-zæøåäö])/g, "$1")
    .replace(sentenceEnd, "$1\n")
    .replace(outside, " ")
    .replace(/[ ,:&+/]+/g, asOneSign);
}

/** Blanks and signs between two words: a colon, a comma (which "&" and "/" count as), or a blank. */
function asOneSign(signs: string): string {
  if (signs.includes(":")) return " : ";
  return /[^ ]/.test(signs) ? " , " : " ";
}

function addInParts(sentence: string, into: string[]): void {
  for (let from = 0; from < sentence.length; from += longest) {
    const part = sentence.slice(from, from + longest).trim();
    if (part !== "") into.push(` ${part} `);
  }
}
