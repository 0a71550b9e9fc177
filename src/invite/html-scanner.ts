/** Cuts HTML into text, tags and comments as browsers do, in one pass and without a tree. */
import { readTag, type Tag } from "./html-tag";
import { seek } from "./seek";

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

const markup = /<(?=[a-zA-Z!?/])/g;
const commentEnd = /-(?=-!?>)/g;
/** Elements whose inside is no HTML; `true`: it is text all the same. */
const rawElements = new Map([
  ["script", false],
  ["style", false],
  ["title", false],
  ["iframe", false],
  ["noembed", false],
  ["noframes", false],
  ["textarea", true],
  ["xmp", true],
]);

/** Tells the sink everything in order. What a tag or comment that never ends would hold is left out, as in a browser. */
export function scanHtml(html: string, sink: HtmlSink): void {
  let at = 0;
  while (at < html.length) {
    const start = seek(markup, html, at);
    if (start > at) sink.text(html.slice(at, start), at);
    at = start < html.length ? scanMarkup(html, start, sink) : start;
  }
}

/** The place behind the markup that starts at `<`. */
function scanMarkup(html: string, start: number, sink: HtmlSink): number {
  const next = html.charAt(start + 1);
  if (next === "!" && html.startsWith("--", start + 2)) return scanComment(html, start + 4, sink);
  if (next === "!" || next === "?") return after(html, ">", start);
  return next === "/" ? scanEndTag(html, start, sink) : scanStartTag(html, start, sink);
}

function scanComment(html: string, from: number, sink: HtmlSink): number {
  const empty = /^-?>/.exec(html.slice(from, from + 2));
  if (empty !== null) return from + empty[0].length;
  const end = seek(commentEnd, html, from);
  if (end < html.length) sink.comment(html.slice(from, end));
  return after(html, ">", end);
}

function scanEndTag(html: string, start: number, sink: HtmlSink): number {
  if (!/[a-zA-Z]/.test(html.charAt(start + 2))) return after(html, ">", start);
  const read = readTag(html, start + 2);
  if (read === undefined) return html.length;
  sink.close(read.tag.name, start, read.end);
  return read.end;
}

function scanStartTag(html: string, start: number, sink: HtmlSink): number {
  const read = readTag(html, start + 1);
  if (read === undefined) return html.length;
  sink.open(read.tag, start, read.end);
  const isText = rawElements.get(read.tag.name);
  if (isText === undefined) return read.end;
  const end = seek(new RegExp("<(?=/" + read.tag.name + "[\\t\\n\\f\\r />])", "gi"), html, read.end);
  if (isText && end > read.end) sink.text(html.slice(read.end, end), read.end);
  return end;
}

/** The place behind the next such character, else the end. */
function after(html: string, character: string, from: number): number {
  const at = html.indexOf(character, from);
  return at < 0 ? html.length : at + 1;
}
