/** Cuts HTML into text, tags and comments as browsers do, in one pass and without a tree. */
import { decodeAttribute } from "./character-references";

export interface Tag {
  /** In lower case, with its prefix (`v:shape`). */
  readonly name: string;
  readonly href: string | undefined;
  readonly style: string;
  /** The attribute `hidden`, whatever its value. */
  readonly hidden: boolean;
}

export interface HtmlSink {
  /** The text between tags, its character references not yet decoded, and where it starts. */
  text(raw: string, start: number): void;
  /** A tag, and where it starts and ends in the source. */
  open(tag: Tag, start: number, end: number): void;
  /** The name in lower case. */
  close(name: string, start: number, end: number): void;
  /** The inside of `<!-- -->`. */
  comment(content: string): void;
}

const markup = /<(?:!--|[!?]|(\/?)([a-zA-Z][^\t\n\f\r />]*)|\/)/g;
/** Looked for from the first hyphens on: `<!-->` is a whole comment, `<!--!>` is not. */
const commentEnd = /-->|[^]{2}--!>/g;
/** An attribute with its value between double quotes, single ones or none; else the end of the tag. */
const attribute =
  /([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\t\n\f\r >]*)))?|>/g;
const wanted = /^(?:(?:xlink:)?href|style|hidden)$/;
/** Elements whose inside is no HTML; that of the last two is text all the same. */
const rawNames = /^(?:script|style|title|iframe|noembed|noframes|(textarea|xmp))$/;
const tagEnd = />/g;

/** Tells the sink everything in order. What a tag or comment that never ends would hold is left out, as in a browser. */
export function scanHtml(html: string, sink: HtmlSink): void {
  let at = 0;
  while (at < html.length) {
    markup.lastIndex = at;
    const found = markup.exec(html);
    const start = found ? found.index : html.length;
    if (start > at) sink.text(html.slice(at, start), at);
    at = found ? scanMarkup(html, found, sink) : start;
  }
}

/** The place behind the markup that was found. */
function scanMarkup(html: string, found: RegExpExecArray, sink: HtmlSink): number {
  const inside = found.index + found[0].length;
  if (found[2]) return scanTag(html, found, sink);
  if (found[0] !== "<!--") return placeBehind(tagEnd, html, inside);
  const end = placeBehind(commentEnd, html, found.index + 2);
  const content = html.slice(inside, end);
  const told = content.replace(/--!?>$/, "");
  if (told !== content) sink.comment(told);
  return end;
}

function scanTag(html: string, found: RegExpExecArray, sink: HtmlSink): number {
  const name = (found[2] || "").toLowerCase();
  const values: Values = {};
  const end = readAttributes(html, found.index + found[0].length, values);
  if (end === undefined) return html.length;
  if (found[1]) {
    sink.close(name, found.index, end);
    return end;
  }
  sink.open(tagOf(name, values), found.index, end);
  const isRaw = rawNames.exec(name);
  if (!isRaw) return end;
  const behind = skipRaw(html, name, end);
  if (isRaw[1] && behind > end) sink.text(html.slice(end, behind), end);
  return behind;
}

/** By the name of the attribute in lower case; the first of a name counts. */
interface Values {
  [name: string]: string | undefined;
}

/** The place behind the tag's end; `undefined` when it has none. */
function readAttributes(html: string, from: number, values: Values): number | undefined {
  if (html.charAt(from) === ">") return from + 1;
  attribute.lastIndex = from;
  for (let found = attribute.exec(html); found; found = attribute.exec(html)) {
    if (!found[1]) return attribute.lastIndex;
    const name = found[1].toLowerCase();
    if (wanted.test(name)) values[name] = values[name] ?? found.slice(2).join("");
  }
  return undefined;
}

function tagOf(name: string, { href, "xlink:href": drawn, style, hidden }: Values): Tag {
  const address = href ?? drawn;
  return {
    name,
    href: address && decodeAttribute(address),
    style: style ? decodeAttribute(style) : "",
    hidden: hidden !== undefined,
  };
}

/** The place where the end tag of an element starts whose inside is no HTML. */
function skipRaw(html: string, name: string, from: number): number {
  return placeBehind(new RegExp("(?=</" + name + "[\\t\\n\\f\\r />])", "gi"), html, from);
}

/** The place behind the pattern's next match, else the end; `test` allocates nothing, as `exec` would. */
function placeBehind(pattern: RegExp, html: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : html.length;
}
