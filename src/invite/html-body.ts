/** HTML into the words that its reader sees, and its links. */
import { againstBase, trimmedAddress } from "./base-address";
import type { BodyText, Link } from "./body-text";
import { decodeText } from "./character-references";
import { isConcealed, keepsLines } from "./concealment";
import { apart, kindOf } from "./html-elements";
import { scanHtml, type Tag } from "./html-scanner";
import { closeElement, lookHere, noOpenElements, openElement, type OpenElements } from "./open-elements";
import { linksInText } from "./plain-links";
import { addLines, addWords, emptyLayer, type Layer, separate } from "./prose";

interface Reading {
  readonly open: OpenElements;
  readonly shown: Layer;
  readonly concealed: Layer;
  link: OpenLink | undefined;
  base: string | undefined;
}

interface OpenLink {
  readonly name: string;
  readonly href: string;
  /** Where its first word or picture on show stands, and its first one that is not; a link may begin hidden. */
  shownFrom: number | undefined;
  concealedFrom: number | undefined;
}

/**
 * The visible text and the links. Blocks and `<br>` break lines, cells are kept apart by a tab, white space (the
 * unbreakable too) is one space, characters without width and empty lines are left out, pictures say nothing.
 * Hidden is what an attribute hides (`display:none`, `visibility:hidden`, `mso-hide:all`, `font-size:0`,
 * `opacity:0`, `hidden`), what stands in a comment, and a link with nothing in it to click.
 */
export function readHtml(html: string): BodyText {
  const shown = emptyLayer();
  const concealed = emptyLayer();
  const base = scanInto(shown, concealed, html);
  return { text: shown.text, links: linksOf(shown, base, false).concat(linksOf(concealed, base, true)) };
}

/** Answers the base of the addresses. */
function scanInto(shown: Layer, concealed: Layer, html: string): string | undefined {
  const reading: Reading = { open: noOpenElements(), shown, concealed, link: undefined, base: undefined };
  scanHtml(html, {
    text: (raw) => readText(reading, raw),
    open: (tag) => readStart(reading, tag),
    close: (name) => readEnd(reading, name),
    comment: (content) => readComment(concealed, content),
  });
  endLink(reading);
  return reading.base;
}

function layerFor(reading: Reading, look: number): Layer {
  return isConcealed(look) ? reading.concealed : reading.shown;
}

function readText(reading: Reading, raw: string): void {
  const look = lookHere(reading.open);
  const layer = layerFor(reading, look);
  const start = layer.text.length;
  (keepsLines(look) ? addLines : addWords)(layer, decodeText(raw));
  if (layer.text.length > start) noteInLink(reading, layer, start);
}

function readStart(reading: Reading, tag: Tag): void {
  const { name, href } = tag;
  const layer = layerFor(reading, openElement(reading.open, tag));
  separate(layer, kindOf(name).apart);
  if (name === "base" && href !== undefined) reading.base = reading.base ?? trimmedAddress(href);
  if (/^(?:a$|area$|v:)/.test(name)) startLink(reading, tag);
  if (/^(?:area|button|embed|img|input|object|svg|video|v:.*)$/.test(name))
    noteInLink(reading, layer, layer.text.length);
  if (name === "area") endLink(reading);
}

function readEnd(reading: Reading, name: string): void {
  separate(layerFor(reading, lookHere(reading.open)), kindOf(name).apart);
  if (reading.link && reading.link.name === name) endLink(reading);
  closeElement(reading.open, name);
}

/** Classic Outlook shows what stands in some comments, everybody else does not: it is read as hidden. */
function readComment(concealed: Layer, content: string): void {
  if (!/href|:\/\/|mailto:/i.test(content)) return;
  separate(concealed, apart.line);
  scanInto(concealed, concealed, content.split("<!--").join(" "));
  separate(concealed, apart.line);
}

/** A link inside a link ends the outer one, as in browsers; so does an `<a>` that leads nowhere. */
function startLink(reading: Reading, { name, href }: Tag): void {
  if (href === undefined && name !== "a") return;
  endLink(reading);
  const address = trimmedAddress(href || "");
  if (address) reading.link = { name, href: address, shownFrom: undefined, concealedFrom: undefined };
}

function noteInLink({ link, shown }: Reading, layer: Layer, start: number): void {
  if (!link) return;
  if (layer === shown) link.shownFrom = link.shownFrom ?? start;
  else link.concealedFrom = link.concealedFrom ?? start;
}

/** A link of which nothing is in sight is a hidden one. */
function endLink(reading: Reading): void {
  const { link, shown, concealed } = reading;
  if (!link) return;
  const { href, shownFrom, concealedFrom } = link;
  const { text, links } = shownFrom === undefined ? concealed : shown;
  links.push({ href, start: shownFrom ?? concealedFrom ?? text.length, end: text.length });
  reading.link = undefined;
}

/** The links of the layer, and between them those that are written out in its words. */
function linksOf({ text, links }: Layer, base: string | undefined, hidden: boolean): readonly Link[] {
  const all: Link[] = [];
  let done = 0;
  const addWritten = (end: number): void =>
    linksInText(text.slice(done, end)).forEach((link) =>
      all.push({ href: link.href, text: link.text, at: done + link.at, hidden }),
    );
  links.forEach(({ href, start, end }) => {
    addWritten(start);
    const words = text.slice(start, end);
    const at = start + words.search(/\S|$/);
    all.push({ href: againstBase(href, base), text: words.trim(), at, hidden });
    done = Math.max(done, end);
  });
  addWritten(text.length);
  return all;
}
