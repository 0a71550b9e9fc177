import { isKept } from "./kept-properties";
import type { Content, TextLine } from "./parts";

const carriageReturn = 13;
const colon = 58;
const semicolon = 59;
const longestName = 64;
const doubled = "\r\r";
const space = 32;
const tab = 9;
const longestBytes = 1_000_000;
const mostNames = 1000;

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const fold = /\r?\n[ \t]/g;
const attendee = "ATTENDEE";

interface Reading {
  readonly text: string;
  /** Where the next line begins, and its number. */
  at: number;
  number: number;
  depth: number;
  readonly lines: TextLine[];
}

/** What a name is in capitals, and whether its property is read. */
interface Known {
  readonly capitals: string;
  readonly isKept: boolean;
}

const knownNames = new Map<string, Known>();

/**
 * Reads the lines of an event as text, in less time than byte by byte; `undefined` for bytes that hold anything out
 * of the ordinary, a line that is no property too, which have to be read with more care.
 */
export function plainContent(bytes: Uint8Array, number: number): Content | undefined {
  if (bytes.length > longestBytes) return undefined;
  const text = utf8.decode(bytes);
  if (text.includes("\ufffd") || text.includes("\ufeff")) return undefined;
  const reading: Reading = { text, at: 0, number, depth: 0, lines: [] };
  while (reading.at < text.length) if (!takeLine(reading)) return undefined;
  return { lines: reading.lines, badLine: undefined };
}

/** False for a line that is out of the ordinary. */
function takeLine(reading: Reading): boolean {
  const { text, at: from, number } = reading;
  const end = passLine(reading);
  if (end <= from) return false;
  const name = nameAt(text, from, end);
  if (name === undefined) return false;
  if (name.capitals === "BEGIN") reading.depth += 1;
  else if (name.capitals === "END") reading.depth = Math.max(0, reading.depth - 1);
  else if (reading.depth === 0 && name.isKept) keep(reading, name, { from, end, number });
  return true;
}

/** A part of the text, and the number of its first line. */
interface Place {
  readonly from: number;
  readonly end: number;
  readonly number: number;
}

function keep(reading: Reading, { capitals: name }: Known, { from, end, number }: Place): void {
  const line = reading.text.slice(from, end);
  const isFolded = reading.number > number + 1;
  reading.lines.push({ name, text: isFolded ? unfolded(line) : line, number });
}

function unfolded(line: string): string {
  return line.replace(fold, "");
}

/** Goes behind the line and its folds; where it ends, and nowhere when its breaks are out of the ordinary. */
function passLine(reading: Reading): number {
  const { text } = reading;
  let feed = reading.at - 1;
  do {
    const found = text.indexOf("\n", feed + 1);
    feed = found < 0 ? text.length : found;
    if (text.startsWith(doubled, feed - doubled.length)) return 0;
    reading.number += 1;
  } while (isBlank(text.charCodeAt(feed + 1)));
  reading.at = feed + 1;
  return text.charCodeAt(feed - 1) === carriageReturn ? feed - 1 : feed;
}

const attendees: Known = { capitals: attendee, isKept: true };

/** Most lines are an attendee's; for them nothing is cut out. */
function nameAt(text: string, from: number, end: number): Known | undefined {
  if (text.startsWith(attendee, from) && isDelimiter(text.charCodeAt(from + attendee.length)))
    return attendees;
  let to = from;
  while (isNameCode(text.charCodeAt(to))) to += 1;
  const isName = to > from && to - from <= longestName && to < end && isDelimiter(text.charCodeAt(to));
  return isName ? known(text.slice(from, to)) : undefined;
}

function known(name: string): Known {
  const found = knownNames.get(name);
  if (found !== undefined) return found;
  const capitals = name.toUpperCase();
  const fresh = { capitals, isKept: isKept(capitals) };
  if (knownNames.size < mostNames) knownNames.set(Array.from(name).join(""), fresh);
  return fresh;
}

/** As in `nameReader`. */
function isNameCode(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 44 && code < 58) || code === 95;
}

function isDelimiter(code: number): boolean {
  return code === colon || code === semicolon;
}

function isBlank(code: number): boolean {
  return code === space || code === tab;
}
