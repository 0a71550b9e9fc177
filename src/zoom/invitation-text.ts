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

const join = "(?:" + inAllLanguages("join") + ")";
const joining = join + "(?=[^\\n]{0,24}?zoom)|zoom(?=[^\\n]{0,24}?" + join + ")";
const joinPattern = new RegExp(joining, "i");

const blank = "[\\s\\u200b-\\u200f\\u2060\\ufeff]";
const bold = "(?:\\*\\*|__)?";
const verb = `(?:(?:er|is|ist|är|est|es|on)${blank}{1,3})?`;
const separator = `${bold}${blank}{0,4}(?:[:：=|#]|[-–](?=\\s))?${bold}${blank}{0,6}${verb}`;
const labelEnd = `(?=[\\s(:：=|*_#–\\u200b-\\u200f-])(?:${blank}{0,2}\\([^()\\n]{0,20}\\))?`;
const digits = "(?:\\d[ \\u00a0\\u2009\\u202f\\u2010-\\u2013.-]?){8,10}\\d(?![ \\u00a0-]?\\d)";
const zoomId = "zoom(?:[ -]?(?:id|nr\\.?|link|m[øo](?:de|te)|möte|meeting))?";

/** One pass over the text finds everything; the groups are counted in `markAt`. */
const pattern = new RegExp(
  [
    '(?:https?|zoommtg|zoomus)://[^\\s<>"]*',
    '(zoom(?:gov|-x)?\\.(?:us|com(?:\\.cn)?|de)/[^\\s<>"]+)',
    `((?:${inAllLanguages("meetingId")}|${zoomId})${labelEnd})${separator}(${digits})`,
    `((?:${inAllLanguages("passcode")})${labelEnd})(${separator})([^\\s<>"\\\\]{1,64})`,
    `(${inAllLanguages("phone")}|,,\\d)`,
    `(${joining})`,
    `\\b(${otherServiceWords})\\b`,
    "\\b(zoom)(?!info|text|ing|e)",
  ].join("|"),
  "gi",
);

const words = ["phone", "join", "other", "zoom"] as const;

/** Whether the words ask to join a Zoom meeting. */
export function asksToJoinZoom(text: string): boolean {
  return joinPattern.test(text.slice(0, 400));
}

/**
 * What the text says, in its order; `afterLinks` are the places where the words of a link end. Takes time in
 * proportion to the length of the text.
 */
export function marksIn(text: string, afterLinks: ReadonlySet<number>): readonly Mark[] {
  const marks: Mark[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const mark = markAt(match, afterLinks);
    if (mark) marks.push(mark);
    else pattern.lastIndex = match.index + (match[2] ?? match[4] ?? match[0]).length;
  }
  return marks;
}

function markAt(match: RegExpExecArray, afterLinks: ReadonlySet<number>): Mark | undefined {
  if (match[1]) return addressAt(match, match[1]);
  if (!match[2] && !match[4]) return wordAt(match);
  if (!beginsLabel(match, afterLinks)) return undefined;
  return match[3] ? idAt(match, match[3]) : passcodeAt(match);
}

function idAt(match: RegExpExecArray, found: string): Mark {
  const is = /zoom/i.test(match[2] ?? "") ? "zoomId" : "id";
  return { is, at: match.index, value: found };
}

function wordAt(match: RegExpExecArray): Mark | undefined {
  const is = words.find((_, index) => match[index + 7]);
  return is && { is, at: match.index, value: match[0] };
}

/** What cannot stand in an address ends one that is written out in the text. */
const endOfWritten = /^([a-z]+:\/\/[^/?#]*[^\\{}|^`\]\u2000-\u206f\u3000-\u303f\uff00-\uffef]*)[^]*$/i;

/** An address as it was meant by whoever wrote it out in running text. */
export function asWritten(address: string): string {
  return withoutEnding(address.replace(endOfWritten, "$1"));
}

/** An address without a scheme, from the start of its host. */
function addressAt({ input, index }: RegExpExecArray, found: string): Mark | undefined {
  const names = /(?:^|[\s("'<:,;])((?:[a-z0-9-]+\.)*)$/i.exec(input.slice(Math.max(0, index - 64), index));
  return names
    ? { is: "address", at: index, value: asWritten(`https://${names[1] ?? ""}${found}`) }
    : undefined;
}

/** Among them the `\n` of a calendar that escaped its line ends once too often. */
const mayStandBefore =
  /(?:^|[^\wÀ-ɏ-]|\d|(?:^|\s)[-–]|\\n|(?:zoom|meeting|webinar|mødets?|mötets|møtets|og|and|und|och|et|y|ja|med|with|the)-?)$/i;

/** Whether a word is a label: at the start of a line or a clause or behind a link, not the end of "Wi-Fi password". */
function beginsLabel({ input, index }: RegExpExecArray, afterLinks: ReadonlySet<number>): boolean {
  const before = input.slice(Math.max(0, index - 16), index);
  const clause = before.replace(/\s+$/, "");
  const end = index - before.length + clause.length;
  return /\n\s*$/.test(before) || afterLinks.has(end) || mayStandBefore.test(clause);
}

function passcodeAt(match: RegExpExecArray): Mark | undefined {
  const found = match[6] ?? "";
  const value = found.replace(/(?:\*\*|__)?[.,;:)\]}'’"»”|]*$/, "");
  const end = match.index + match[0].length;
  const isAlone = value !== found || /^[^\S\n]*(?:$|[\n),;|(])/.test(match.input.slice(end, end + 80));
  const isOne = looksLikePasscode(value) && isPlausible(value, match[5] ?? "", isAlone);
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
