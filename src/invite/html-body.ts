/** HTML into the words that its reader sees, and its links. */
import { trimmedAddress } from "./base-address";
import type { BodyText } from "./body-text";
import { decodeText } from "./character-references";
import { isConcealed, type Look } from "./concealment";
import { isBlock, isCell, isPicture } from "./html-elements";
import { type HtmlSink, scanHtml } from "./html-scanner";
import type { Tag } from "./html-tag";
import { emptyLayer, type Layer, linksOf } from "./link-layer";
import { closeElement, noOpenElements, openElement, type OpenElements } from "./open-elements";
import { addLines, addWords, proseText, separate } from "./prose";

interface OpenLink {
  readonly name: string;
  readonly href: string;
  /** Where in each layer its first word or picture stands; a link may begin hidden and go on in sight. */
  readonly starts: Map<Layer, number>;
}

interface Reading {
  readonly open: OpenElements;
  readonly shown: Layer;
  readonly concealed: Layer;
  link: OpenLink | undefined;
  base: string | undefined;
}

/**
 * The visible text and the links. Blocks and `<br>` break lines, cells are kept apart by a tab, white space (the
 * unbreakable too) is one space, characters without width and empty lines are left out, pictures say nothing.
 * Hidden is what an attribute hides (`display:none`, `visibility:hidden`, `mso-hide:all`, `font-size:0`,
 * `opacity:0`, `hidden`), what stands in a comment, and a link with nothing in it to click.
 */
export function readHtml(html: string): BodyText {
  const reading = startReading(emptyLayer(), emptyLayer());
  scanHtml(html, sinkOf(reading));
  endLink(reading);
  const { shown, concealed, base } = reading;
  return {
    text: proseText(shown.prose),
    links: linksOf(shown, base, false).concat(linksOf(concealed, base, true)),
  };
}

function startReading(shown: Layer, concealed: Layer): Reading {
  return { open: noOpenElements(), shown, concealed, link: undefined, base: undefined };
}

function sinkOf(reading: Reading): HtmlSink {
  return {
    text: (raw) => readText(reading, raw),
    open: (tag) => readStart(reading, tag),
    close: (name) => readEnd(reading, name),
    comment: (content) => readComment(reading, content),
  };
}

function layerFor(reading: Reading, look: Look): Layer {
  return isConcealed(look) ? reading.concealed : reading.shown;
}

function readText(reading: Reading, raw: string): void {
  const { look } = reading.open.innermost;
  const layer = layerFor(reading, look);
  const start = layer.prose.length;
  const added = (look.keepsLines ? addLines : addWords)(layer.prose, decodeText(raw));
  if (added) noteInLink(reading, layer, start);
}

function readStart(reading: Reading, tag: Tag): void {
  const look = openElement(reading.open, tag);
  const layer = layerFor(reading, look);
  breakAt(layer, tag.name);
  if (tag.name === "base") reading.base = reading.base ?? baseOf(tag);
  if (isLinking(tag.name)) startLink(reading, tag);
  if (isPicture(tag.name)) noteInLink(reading, layer, layer.prose.length);
  if (tag.name === "area") endLink(reading);
}

function readEnd(reading: Reading, name: string): void {
  breakAt(layerFor(reading, reading.open.innermost.look), name);
  if (reading.link !== undefined && reading.link.name === name) endLink(reading);
  closeElement(reading.open, name);
}

/** Classic Outlook shows what stands in some comments, everybody else does not: it is read as hidden. */
function readComment(reading: Reading, content: string): void {
  if (!/href|:\/\/|mailto:/i.test(content)) return;
  const inside = startReading(reading.concealed, reading.concealed);
  separate(reading.concealed.prose, "\n");
  scanHtml(content.split("<!--").join(" "), sinkOf(inside));
  endLink(inside);
  separate(reading.concealed.prose, "\n");
}

function breakAt({ prose }: Layer, name: string): void {
  if (isCell(name)) separate(prose, "\t");
  else if (name === "br" || isBlock(name)) separate(prose, "\n");
}

function baseOf(tag: Tag): string | undefined {
  return tag.href === undefined ? undefined : trimmedAddress(tag.href);
}

function isLinking(name: string): boolean {
  return name === "a" || name === "area" || name.startsWith("v:");
}

/** A link inside a link ends the outer one, as in browsers; so does an `<a>` that leads nowhere. */
function startLink(reading: Reading, { name, href }: Tag): void {
  if (href === undefined && name !== "a") return;
  endLink(reading);
  const address = trimmedAddress(href ?? "");
  if (address !== "") reading.link = { name, href: address, starts: new Map() };
}

function noteInLink({ link }: Reading, layer: Layer, start: number): void {
  if (link !== undefined && !link.starts.has(layer)) link.starts.set(layer, start);
}

/** A link of which nothing is in sight is a hidden one. */
function endLink(reading: Reading): void {
  const { link, shown, concealed } = reading;
  if (link === undefined) return;
  const layer = link.starts.has(shown) ? shown : concealed;
  const end = layer.prose.length;
  layer.links.push({ href: link.href, start: link.starts.get(layer) ?? end, end });
  reading.link = undefined;
}
