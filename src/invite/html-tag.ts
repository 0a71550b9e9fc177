/** One tag of HTML, read as a browser's tokenizer reads it: quoted, unquoted and bare attributes, the first of a name wins. */
import { decodeAttribute } from "./character-references";
import { seek } from "./seek";

export interface Tag {
  /** In lower case, with its prefix (`v:shape`). */
  readonly name: string;
  readonly href: string | undefined;
  readonly style: string;
  /** The attribute `hidden`, whatever its value. */
  readonly hidden: boolean;
}

const nameEnd = /[\t\n\f\r />]/g;
const attributeStart = /[^\t\n\f\r /]/g;
const attributeNameEnd = /[\t\n\f\r />=]/g;
const solid = /[^\t\n\f\r ]/g;
const unquotedEnd = /[\t\n\f\r >]/g;
const wanted = ["href", "xlink:href", "style", "hidden"];

interface Attribute {
  /** Raw and in the case of the source. */
  readonly name: string;
  readonly value: string;
  readonly end: number;
}

/** Reads the tag whose name starts at `from`; `end` is the place behind its `>`. `undefined` when the text ends inside it. */
export function readTag(html: string, from: number): { tag: Tag; end: number } | undefined {
  let at = seek(nameEnd, html, from);
  const name = html.slice(from, at).toLowerCase();
  if (html.charAt(at) === ">") return { tag: bareTag(name), end: at + 1 };
  const found = new Map<string, string>();
  for (at = seek(attributeStart, html, at); html.charAt(at) !== ">"; at = seek(attributeStart, html, at)) {
    if (at >= html.length) return undefined;
    const attribute = readAttribute(html, at);
    keepFirst(found, attribute);
    at = attribute.end;
  }
  return { tag: tagOf(name, found), end: at + 1 };
}

function readAttribute(html: string, from: number): Attribute {
  const end = seek(attributeNameEnd, html, from + 1);
  const name = html.slice(from, end);
  const equals = seek(solid, html, end);
  if (html.charAt(equals) !== "=") return { name, value: "", end };
  return readValue(html, name, seek(solid, html, equals + 1));
}

function readValue(html: string, name: string, from: number): Attribute {
  const quote = html.charAt(from);
  if (quote !== '"' && quote !== "'") {
    const end = seek(unquotedEnd, html, from);
    return { name, value: html.slice(from, end), end };
  }
  const close = html.indexOf(quote, from + 1);
  const end = close < 0 ? html.length : close;
  return { name, value: html.slice(from + 1, end), end: end + 1 };
}

function keepFirst(found: Map<string, string>, { name, value }: Attribute): void {
  const key = name.toLowerCase();
  if (wanted.includes(key) && !found.has(key)) found.set(key, value);
}

function bareTag(name: string): Tag {
  return { name, href: undefined, style: "", hidden: false };
}

function tagOf(name: string, found: ReadonlyMap<string, string>): Tag {
  const href = found.get("href") ?? found.get("xlink:href");
  return {
    name,
    href: href === undefined ? undefined : decodeAttribute(href),
    style: decodeAttribute(found.get("style") ?? ""),
    hidden: found.has("hidden"),
  };
}
