/** Danish civil registration numbers (CPR): what looks like one, and how surely. */
import type { Hint } from "./purpose";

/** So many characters lie at most between a number and the word that tells what it is. */
const reach = 300;

/** An address with or without its scheme, known by a host's end, so that a long run of letters costs nothing; a word for the number; or one. */
const pattern =
  /(?:https?:\/\/|\.[a-z]{2,8}\/)[^\s<>"]*|(cpr|person ?-?(?:nummer|nr|id)|patient-?id|pa[ts]ient(?:en|er|in|s)?(?![a-zæøåäöü])|født|fødselsda|date of birth|born|geboren|journalnummer|sygesikring)|(\d{6})( ?[-\u2010-\u2015] ?|[ \u00a0])?(\d{4})/gi;

const ownLabel = /(?:patient|person|cpr|journal)[ -]?(?:id|nr|nummer)?[^a-zæøå0-9]{0,6}$/i;
/** What makes digits a part of something longer, or another number by its label. */
const before =
  /(?:[\wæøåäöüß=&%#@+-]|\d[/.,]|,,|\+[\d ]*|(?:^|[^\wæøåäöüß])(?:(?:p|cvr|se|ean|gln|psp|iban|konto|faktura|ordre|order|bestilling|rekvisition|invoice|tlf|telefon|tel|phone|mobil|fax|id|[a-z]*[ck]ode|password|pin)(?:-? ?(?:nr|nummer|number|no))?|[a-zæøå]+-?(?:nr|nummer|number))[^\wæøåäöüß]{0,6}(?:er|is)?[^\wæøåäöüß+]{0,3})$/i;
const behind = /^(?:[\wæøåäöüß=&%#@*-]|,,|[/.,]\d)/i;
/** One of several groups of digits, as telephone numbers are written; a time is none. */
const groupBefore = /\d[ \u00a0-]$/;
const groupBehind = /^[ \u00a0](?!\d{1,2}[:.]\d\d)\d/;

/** How surely a text holds a CPR number: by a word near it, or by its check digits alone (S1). Linear in the length. */
export function cprIn(text: string): Hint {
  const certainty = certaintyIn(text);
  if (certainty < 3) return undefined;
  return certainty === 3 ? "soft" : "firm";
}

/**
 * Whether a value of a form looks like it holds a CPR number: the date exists, and it is written in CPR's form,
 * passes its check, or stands near a word for it.
 */
export function looksLikeCpr(text: string): boolean {
  return certaintyIn(text) > 1;
}

/** 4: a word stands near it; 3: it passes its check; 2: it is written as six and four digits apart; 1: its date exists. */
function certaintyIn(text: string): number {
  let most = 0;
  let wordEnd = -Infinity;
  let numberEnd = -Infinity;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const isWord = match[1] !== undefined;
    const certainty = isWord ? 0 : certaintyOf(match, text);
    if (!isWord && certainty === 0) continue;
    if (match.index - (isWord ? numberEnd : wordEnd) <= reach) return 4;
    if (isWord) wordEnd = pattern.lastIndex;
    else numberEnd = pattern.lastIndex;
    most = Math.max(most, certainty);
  }
  return most;
}

function certaintyOf(match: RegExpExecArray, text: string): number {
  const { 2: day, 3: gap, 4: serial = "" } = match;
  if (day === undefined || !dateExists(day + serial) || !standsAlone(match, text)) return 0;
  if (passesModulus11(day + serial)) return 3;
  return gap === undefined ? 1 : 2;
}

/** Not a part of a longer number, a telephone number, an address or a code, and not labeled as anything else. */
function standsAlone({ 0: all, 3: gap = "", index }: RegExpExecArray, text: string): boolean {
  const end = index + all.length;
  const left = text.slice(Math.max(0, index - 40), index).replace(ownLabel, "");
  const right = text.slice(end, end + 8);
  if (before.test(left) || behind.test(right)) return false;
  return /[^ \u00a0]/.test(gap) || !(groupBefore.test(left) || groupBehind.test(right));
}

/** Whether the first six digits are a date in the century that the seventh tells. */
function dateExists(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const year = yearOf(Number(digits.slice(4, 6)), Number(digits.charAt(6)));
  return month > 0 && month < 13 && day > 0 && day <= daysIn(month, year);
}

/** Of the years that CPR numbers know, 1858 to 2057. */
function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && year !== 1900 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function yearOf(year: number, seventh: number): number {
  if (seventh < 4) return 1900 + year;
  if (seventh === 4 || seventh === 9) return (year < 37 ? 2000 : 1900) + year;
  return (year < 58 ? 2000 : 1800) + year;
}

function passesModulus11(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < 10; place += 1) sum += Number("4327654321"[place]) * Number(digits[place]);
  return sum % 11 === 0;
}
