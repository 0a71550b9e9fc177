/** One layer of a page: the words of it, and where among them its links stand. */
import { againstBase } from "./base-address";
import type { Link } from "./body-text";
import { linksInText } from "./plain-links";
import { emptyProse, type Prose, proseText } from "./prose";

export interface PlacedLink {
  readonly href: string;
  /** Where its words stand in the text of the layer; white space may surround them. */
  readonly start: number;
  readonly end: number;
}

export interface Layer {
  readonly prose: Prose;
  readonly links: PlacedLink[];
}

export function emptyLayer(): Layer {
  return { prose: emptyProse(), links: [] };
}

/** The links of the layer, and between them those that are written out in its words. */
export function linksOf(layer: Layer, base: string | undefined, hidden: boolean): readonly Link[] {
  const text = proseText(layer.prose);
  const links: Link[] = [];
  const add = (link: Link): number => links.push({ href: link.href, text: link.text, hidden });
  let done = 0;
  layer.links.forEach(({ href, start, end }) => {
    linksInText(text.slice(done, start)).forEach(add);
    add({ href: againstBase(href, base), text: text.slice(start, end).trim(), hidden });
    done = Math.max(done, end);
  });
  linksInText(text.slice(done)).forEach(add);
  return links;
}
