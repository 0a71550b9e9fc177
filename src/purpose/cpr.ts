/** Danish civil registration numbers (CPR): what looks like one, and how surely. */
import type { Hint } from "./purpose";

/** So many characters lie at most between a number and the word that tells what it is. */
const reach = 300;

const letter = "0-9a-zæøåäöüß";
const keyword =
  "cpr|person ?-?(?:nummer|nr|id)|patient-?id|(?:patient|pasient)(?:en|er|in|s)?(?![a-zæøåäöü])|født|fødselsda|date of birth|born|geboren|journalnummer|sygesikring";
/** An address with or without its scheme, a keyword, or a number; a host is known by its end, so that a long run of letters costs nothing. */
const pattern = new RegExp(
  `(https?://[^\\s<>"]*|\\.[a-z]{2,8}/[^\\s<>"]*)|(${keyword})|(\\d{6})( ?[-\\u2010-\\u2015] ?|[ \\u00a0])?(\\d{4})`,
  "gi",
);

/** What stands before or after a number and makes it a part of something longer. */
const joinedBefore = new RegExp(`(?:[${letter}_=&%#@+-]|\\d[/.,]|,,|\\+[\\d ]*)$`, "i");
const joinedAfter = new RegExp(`^(?:[${letter}_=&%#@*-]|,,|[/.,]\\d)`, "i");
const groupBefore = /\d[ \u00a0-]$/;
const groupAfter = /^[ \u00a0](?!\d{1,2}[:.]\d\d)\d/;

/** Labels of other numbers, right before them. */
const named =
  "p|cvr|se|ean|gln|psp|iban|konto|faktura|ordre|order|bestilling|rekvisition|invoice|tlf|telefon|tel|phone|mobil|fax|(?:mø[dt]es?|meeting|webinar|mötes)-? ?id|id|kode|code|adgangskode|passcode|password|pin";
const numbered = "(?:-? ?(?:nr|nummer|number|no))";
const otherLabel = new RegExp(
  `(?:^|[^${letter}])(?:(?:${named})${numbered}?|(?:sags?|vare|serie|kunde|case|ref)${numbered})[^${letter}]{0,6}(?:er|is)?[^${letter}+]{0,3}$`,
  "i",
);
const ownLabel = /(?:patient|person|cpr)[ -]?(?:id|nr|nummer)?[^a-zæøå0-9]{0,6}$/i;

interface Found {
  readonly start: number;
  readonly end: number;
  /** Written as six and four digits apart. */
  readonly apart: boolean;
  readonly digits: string;
}

/** How surely a text holds a CPR number: by a word near it, or by its check digits alone (S1). Linear in the length. */
export function cprIn(text: string): Hint {
  let hint: Hint;
  let wordEnd = -Infinity;
  let numberEnd = -Infinity;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [all, , word] = match;
    if (word !== undefined) {
      if (match.index - numberEnd <= reach) return "firm";
      wordEnd = match.index + all.length;
    }
    const found = foundIn(match);
    if (found === undefined || !isCpr(found, text)) continue;
    if (found.start - wordEnd <= reach) return "firm";
    if (passesModulus11(found.digits)) hint = "soft";
    numberEnd = found.end;
  }
  return hint;
}

/**
 * Whether a value of a form looks like it holds a CPR number: the date exists, and it is written in CPR's form,
 * passes its check, or stands near a word for it.
 */
export function looksLikeCpr(text: string): boolean {
  if (cprIn(text) !== undefined) return true;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const found = foundIn(match);
    if (found !== undefined && found.apart && isCpr(found, text)) return true;
  }
  return false;
}

function foundIn({ 0: all, 3: day, 4: gap, 5: serial, index }: RegExpExecArray): Found | undefined {
  if (day === undefined || serial === undefined) return undefined;
  return { start: index, end: index + all.length, apart: gap !== undefined, digits: day + serial };
}

function isCpr(found: Found, text: string): boolean {
  return dateExists(found.digits) && standsAlone(found, text) && !isLabeledOtherwise(found, text);
}

/** Not a part of a longer number, a telephone number, an address or a code. */
function standsAlone({ start, end, apart }: Found, text: string): boolean {
  const before = text.slice(Math.max(0, start - 16), start).replace(/(?:cpr|nr)\.?-$/i, "");
  const after = text.slice(end, end + 8);
  if (joinedBefore.test(before) || joinedAfter.test(after)) return false;
  const isHyphened = apart && !/[ \u00a0]/.test(text.charAt(start + 6));
  return isHyphened || !(groupBefore.test(before) || groupAfter.test(after));
}

function isLabeledOtherwise({ start }: Found, text: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return otherLabel.test(before) && !ownLabel.test(before);
}

const monthDays: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the first six digits are a date in the century that the seventh tells. */
function dateExists(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const year = yearOf(Number(digits.slice(4, 6)), Number(digits.charAt(6)));
  const isLeapDay = day === 29 && month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeapDay || (day > 0 && day <= (monthDays[month - 1] ?? 0));
}

function yearOf(year: number, seventh: number): number {
  if (seventh < 4) return 1900 + year;
  if (seventh === 4 || seventh === 9) return (year < 37 ? 2000 : 1900) + year;
  return (year < 58 ? 2000 : 1800) + year;
}

const weights: readonly number[] = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

function passesModulus11(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return sum % 11 === 0;
}
