import type { Link } from "../invite/body-text";
import { withoutEnding } from "../invite/written-address";
import { inAllLanguages } from "./invitation-words";
import { otherServiceWords } from "./other-services";

/**
 * What the words of an invitation say at one place. After their labels: an id (`zoomId` when the label itself
 * names Zoom) and a passcode (`code` when it is called no more than that). Else an address without a scheme, the
 * name of another service, Zoom's name, the request to join a Zoom meeting, or that phones are the matter from
 * here on.
 */
export interface Mark {
  readonly is: "id" | "zoomId" | "passcode" | "code" | "address" | "other" | "zoom" | "join" | "phone";
  readonly at: number;
  readonly value: string;
}

const blank = "[\\s\\u200b-\\u200f\\u2060\\ufeff]";
const bold = "(?:\\*\\*|__)?";
const verb = `(?:(?:er|is|ist|är|est|es|on)${blank}{1,3})?`;
const separator = `${bold}${blank}{0,4}(?:[:：=|#]|[-–](?=\\s))?${bold}${blank}{0,6}${verb}`;
const labelEnd = `(?=[\\s(:：=|*_#–\\u200b-\\u200f-])(?:${blank}{0,2}\\([^()\\n]{0,20}\\))?`;
const digits = "(?:\\d[ \\u00a0\\u2009\\u202f\\u2010-\\u2013.-]?){8,10}\\d(?![ \\u00a0-]?\\d)";
const zoomId = "zoom(?:[ -]?(?:id|nr\\.?|link|m[øo](?:de|te)|möte|meeting))?";

function joining(): string {
  const join = "(?:" + inAllLanguages("join") + ")";
  return join + "(?=[^\\n]{0,24}?zoom)|zoom(?=[^\\n]{0,24}?" + join + ")";
}

/** One pass over the text finds everything; the groups are counted in `markAt`. */
function everything(): string {
  return [
    '(?:https?|zoommtg|zoomus)://[^\\s<>"]*',
    '(zoom(?:gov|-x)?\\.(?:us|com(?:\\.cn)?|de)/[^\\s<>"]+)',
    `((?:${inAllLanguages("meetingId")}|${zoomId})${labelEnd})${separator}(${digits})`,
    `((?:${inAllLanguages("passcode")})${labelEnd})(${separator})([^\\s<>"\\\\]{1,64})`,
    `(${inAllLanguages("phone")}|,,\\d)`,
    `(${joining()})`,
    `\\b(${otherServiceWords()})\\b`,
    "\\b(zoom)(?!info|text|ing|e)",
  ].join("|");
}

const words = ["phone", "join", "other", "zoom"] as const;

/** The patterns take longer to be built than most invites to be read, and most invites are not held on Zoom. */
const built = new Map<() => string, RegExp>();

function patternOf(source: () => string): RegExp {
  const pattern = built.get(source) || new RegExp(source(), "gi");
  built.set(source, pattern);
  pattern.lastIndex = 0;
  return pattern;
}

function servicesNamed(): string {
  return "zoom|" + otherServiceWords();
}

/** Whether a text may name Zoom or another service, in an address too. */
export function mayNameService(text: string): boolean {
  return patternOf(servicesNamed).test(text);
}

/** Whether the words ask to join a Zoom meeting. */
export function asksToJoinZoom(text: string): boolean {
  const start = text.slice(0, 400);
  return /zoom/i.test(start) && patternOf(joining).test(start);
}

/**
 * Tells what the text says and its links, in their order. Of the words of links only addresses without a scheme are
 * left out: these words have a target of their own. Takes time in proportion to the length of the text.
 */
export function readWords(text: string, links: readonly Link[], tell: (mark: Mark | Link) => void): void {
  const pattern = patternOf(everything);
  const ends = new Set<number>();
  let next = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    for (let link = links[next]; link && link.at <= match.index; link = links[++next]) {
      tell(link);
      ends.add(endOf(link));
    }
    const mark = markAt(match, ends);
    if (!mark) pattern.lastIndex = match.index + (match[2] || match[4] || match[0]).length;
    else if (!isInWords(mark, links[next - 1])) tell(mark);
  }
  links.slice(next).forEach(tell);
}

function endOf({ at, text }: Link): number {
  return at + text.length;
}

/** The words of a link have a target of their own. */
function isInWords({ is, at }: Mark, link: Link | undefined): boolean {
  return is === "address" && link !== undefined && at < endOf(link);
}

function markAt(match: RegExpExecArray, linkEnds: ReadonlySet<number>): Mark | undefined {
  if (match[1]) return addressAt(match, match[1]);
  if (!match[2] && !match[4]) return wordAt(match);
  if (!beginsLabel(match, linkEnds)) return undefined;
  return match[3] ? idAt(match, match[3]) : passcodeAt(match);
}

function idAt(match: RegExpExecArray, found: string): Mark {
  const is = /zoom/i.test(match[2] || "") ? "zoomId" : "id";
  return { is, at: match.index, value: found };
}

function wordAt(match: RegExpExecArray): Mark | undefined {
  const is = words.find((_, index) => match[index + 7]);
  return is && { is, at: match.index, value: match[0] };
}

/** What cannot stand in the path of an address ends one that is written out in the text. */
const written = /^[a-z]+:\/\/[^/?#]*[^\\{}|^`\]\u2000-\u206f\u3000-\u303f\uff00-\uffef]*/i;

/** An address as it was meant by whoever wrote it out in running text. */
export function asWritten(address: string): string {
  return withoutEnding(written.exec(address)?.[0] || address);
}

/** An address without a scheme, from the start of its host. */
function addressAt({ input, index }: RegExpExecArray, found: string): Mark | undefined {
  const names = /(?:^|[\s("'<:,;])((?:[a-z0-9-]+\.)*)$/i.exec(input.slice(Math.max(0, index - 64), index));
  return names ? { is: "address", at: index, value: "https://" + (names[1] || "") + found } : undefined;
}

/** Among them the `\n` of a calendar that escaped its line ends once too often. */
const mayStandBefore =
  /(?:^|[^\wÀ-ɏ-]|\d|(?:^|\s)[-–]|\\n|(?:zoom|meeting|webinar|mødets?|mötets|møtets|og|and|und|och|et|y|ja|med|with|the)-?)$/i;

/** Whether a word is a label: at the start of a line or a clause or behind a link, not the end of "Wi-Fi password". */
function beginsLabel({ input, index }: RegExpExecArray, linkEnds: ReadonlySet<number>): boolean {
  const before = input.slice(Math.max(0, index - 16), index);
  const clause = before.replace(/\s+$/, "");
  const end = index - before.length + clause.length;
  return /\n\s*$/.test(before) || linkEnds.has(end) || mayStandBefore.test(clause);
}

function passcodeAt(match: RegExpExecArray): Mark | undefined {
  const found = match[6] || "";
  const value = found.replace(/(?:\*\*|__)?[.,;:)\]}'’"»”|]*$/, "");
  const end = match.index + match[0].length;
  const isAlone = value !== found || /^[^\S\n]*(?:$|[\n),;|(])/.test(match.input.slice(end, end + 80));
  const isOne = looksLikePasscode(value) && isPlausible(value, match[5] || "", isAlone);
  const is = /^kode?\b|^code\b/i.test(match[0]) ? "code" : "passcode";
  return isOne ? { is, at: match.index, value } : undefined;
}

/** Neither a telephone number nor an address. */
function looksLikePasscode(value: string): boolean {
  return /^(?!\+|.*:\/\/|.*@.*\.).{1,32}$/.test(value);
}

/** A word without digits, or one on the next line, must stand alone after a mark: "Passcode: see below" has none. */
function isPlausible(value: string, gap: string, isAlone: boolean): boolean {
  const isMarked = /[:：=|\w]/.test(gap);
  if (!/\d/.test(value) || /\n/.test(gap)) return isMarked && isAlone;
  return isMarked || value.length > 2;
}
