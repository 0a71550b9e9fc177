/** HTML into the words that its reader sees, and its links. */
import { trimmedAddress } from "./base-address";
import type { BodyText, Link } from "./body-text";
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
  readonly layer: Layer;
  readonly start: number;
  /** Something of it can be seen and clicked. */
  seen: boolean;
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
  const hidden = linksOf(reading.concealed, reading.base).map((link): Link => ({ ...link, hidden: true }));
  return {
    text: proseText(reading.shown.prose),
    links: linksOf(reading.shown, reading.base).concat(hidden),
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
  const added = (look.keepsLines ? addLines : addWords)(layer.prose, decodeText(raw));
  if (added) markSeen(reading, layer);
}

function readStart(reading: Reading, tag: Tag): void {
  const look = openElement(reading.open, tag);
  const layer = layerFor(reading, look);
  breakAt(layer, tag.name);
  if (tag.name === "base") reading.base = reading.base ?? baseOf(tag);
  if (tag.name === "a" || tag.href !== undefined) startLink(reading, tag, layer);
  if (isPicture(tag.name) || tag.name === "area") markSeen(reading, layer);
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

/** A link inside a link ends the outer one, as in browsers; so does an `<a>` that leads nowhere. */
function startLink(reading: Reading, { name, href }: Tag, layer: Layer): void {
  if (name !== "a" && name !== "area" && !name.startsWith("v:")) return;
  endLink(reading);
  const address = trimmedAddress(href ?? "");
  if (address === "") return;
  reading.link = { name, href: address, layer, start: layer.prose.length, seen: false };
}

function markSeen({ link }: Reading, layer: Layer): void {
  if (link !== undefined && link.layer === layer) link.seen = true;
}

function endLink(reading: Reading): void {
  const { link } = reading;
  if (link === undefined) return;
  const { href, layer, start, seen } = link;
  layer.links.push({ href, hidden: !seen, start, end: layer.prose.length });
  reading.link = undefined;
}
