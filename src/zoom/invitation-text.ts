import { withoutEnding } from "../invite/written-address";
import { inAllLanguages } from "./invitation-words";
import { otherServiceWords, serviceNamed } from "./other-services";

/** What the words of an invitation say at one place. */
export type Mark = { readonly at: number } &
  /** `isZooms`: the label itself names Zoom. */
  (
    | { readonly is: "id"; readonly meetingId: string; readonly isZooms: boolean }
    | { readonly is: "passcode"; readonly passcode: string }
    /** Written without a scheme; here it has one. */
    | { readonly is: "address"; readonly address: string }
    | { readonly is: "other"; readonly name: string }
    /** `zoom`: the name; `join`: the request to join a Zoom meeting; `phone`: from here on it is about phones. */
    | { readonly is: "zoom" | "join" | "phone" }
  );

const join = "(?:" + inAllLanguages("join") + ")";
const joining = join + "(?=[^\\n]{0,24}?zoom)|zoom(?=[^\\n]{0,24}?" + join + ")";
const joinPattern = new RegExp(joining, "i");

const blank = "[\\s\\u200b-\\u200f\\u2060\\ufeff]";
const verb = "(?:(?:er|is|ist|är|est|es|on)" + blank + "{1,3})?";
const separator = `(?:\\*\\*|__)?${blank}{0,4}(?:[:：=|#]|[-–](?=\\s))?(?:\\*\\*|__)?${blank}{0,6}` + verb;
const noted = `(?:${blank}{0,2}\\([^()\\n]{0,20}\\))?`;
const digits = "(?:\\d[ \\u00a0\\u2009\\u202f\\u2010-\\u2013.-]?){8,10}\\d(?![ \\u00a0-]?\\d)";
const afterLabel = "(?=[\\s(:：=|*_#–\\u200b-\\u200f-])";
const zoomLabel = `zoom(?:[ -]?(?:id|nr\\.?|link|m[øo](?:de|te)|möte|meeting))?`;

/** One pass over the text finds everything; the groups are counted in `markAt`. */
const pattern = new RegExp(
  [
    '(?:https?|zoommtg|zoomus)://[^\\s<>"]*',
    '(zoom(?:gov|-x)?\\.(?:us|com(?:\\.cn)?|de)/[^\\s<>"]+)',
    `((?:${inAllLanguages("meetingId")}|${zoomLabel})${afterLabel}${noted}${separator})(${digits})`,
    `((?:${inAllLanguages("passcode")})${afterLabel}${noted})(${separator})([^\\s<>"]{1,64})`,
    `(${inAllLanguages("phone")}|,,\\d)`,
    `(${joining})`,
    `\\b(${otherServiceWords})\\b`,
    "\\b(zoom)(?!info|text|ing|e)",
  ].join("|"),
  "gi",
);

/** Whether the words ask to join a Zoom meeting. */
export function asksToJoinZoom(words: string): boolean {
  return joinPattern.test(words.slice(0, 400));
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
  const [, address, idLabel, id, codeLabel] = match;
  if (address) return addressAt(match, address);
  if (!idLabel && !codeLabel) return wordAt(match);
  if (!beginsLabel(match, afterLinks)) return undefined;
  if (!id) return passcodeAt(match);
  return {
    at: match.index,
    is: "id",
    meetingId: id.replace(/\D/g, ""),
    isZooms: /zoom/i.test(idLabel ?? ""),
  };
}

function wordAt({ 7: phone, 8: joins, 9: other, 10: zoom, index: at }: RegExpExecArray): Mark | undefined {
  if (phone) return { at, is: "phone" };
  if (joins) return { at, is: "join" };
  if (zoom) return { at, is: "zoom" };
  const name = other && serviceNamed(other);
  return name ? { at, is: "other", name } : undefined;
}

/** What cannot stand in an address ends one that is written out in the text. */
const endOfWritten = /^([a-z]+:\/\/[^/?#]*[^\\{}|^`\]\u2000-\u206f\u3000-\u303f\uff00-\uffef]*)[^]*$/i;

/** An address as it was meant by whoever wrote it out in running text. */
export function asWritten(address: string): string {
  return withoutEnding(address.replace(endOfWritten, "$1"));
}

/** An address without a scheme, from the start of its host. */
function addressAt({ input, index }: RegExpExecArray, found: string): Mark | undefined {
  const before = input.slice(Math.max(0, index - 64), index);
  const names = /(?:^|[\s("'<:,;])((?:[a-z0-9-]+\.)*)$/i.exec(before);
  return names
    ? { at: index, is: "address", address: asWritten("https://" + (names[1] ?? "") + found) }
    : undefined;
}

const mayStandBefore =
  /(?:^|[^\wÀ-ɏ-]|\d|(?:^|\s)[-–]|(?:zoom|meeting|webinar|mødets?|mötets|møtets|og|and|und|och|et|y|ja|med|with|the)-?)$/i;

/** Whether a word is a label: at the start of a line or a clause or behind a link, not the end of "Wi-Fi password". */
function beginsLabel({ input, index }: RegExpExecArray, afterLinks: ReadonlySet<number>): boolean {
  const before = input.slice(Math.max(0, index - 16), index);
  const clause = before.replace(/\s+$/, "");
  const end = index - before.length + clause.length;
  return /\n\s*$/.test(before) || afterLinks.has(end) || mayStandBefore.test(clause);
}

function passcodeAt(match: RegExpExecArray): Mark | undefined {
  const { 0: all, 5: gap = "", 6: found = "", index: at, input } = match;
  const passcode = found.replace(/(?:\*\*|__)?[.,;:)\]}'’"»”|]*$/, "");
  const rest = input.slice(at + all.length, at + all.length + 80);
  const isAlone = passcode.length < found.length || /^[^\S\n]*(?:$|[\n),;|(])/.test(rest);
  return looksLikePasscode(passcode) && isPlausible(passcode, gap, isAlone)
    ? { at, is: "passcode", passcode }
    : undefined;
}

/** Neither a telephone number nor an address. */
function looksLikePasscode(value: string): boolean {
  return value !== "" && value.length <= 32 && !/^\+|:\/\/|@.*\./.test(value);
}

/** A word without digits, or one on the next line, must stand alone after a mark: "Passcode: see below" has none. */
function isPlausible(value: string, gap: string, isAlone: boolean): boolean {
  const isMarked = /[:：=|\w]/.test(gap);
  if (!/\d/.test(value) || /\n/.test(gap)) return isMarked && isAlone;
  return isMarked || value.length > 2;
}
