import { readBody } from "../invite/body";
import type { Link } from "../invite/body-text";
import type { Body, Invite } from "../invite/invite";
import type { Mark } from "./invitation-text";
import { asWritten, marksIn } from "./invitation-text";

/** One place of the invite that words and links stand in. */
export interface InvitePart {
  readonly isLocation: boolean;
  readonly text: string;
  /** In the order of the text. */
  readonly marks: readonly (Mark | PlacedLink)[];
  readonly hiddenLinks: readonly Link[];
}

export interface PlacedLink {
  readonly is: "link";
  /** Where in the text its words begin. */
  readonly at: number;
  readonly end: number;
  readonly href: string;
  readonly words: string;
}

/** So often a link's words may be missing from the text before no more are looked for. */
const mostMisses = 20;

function placed(links: readonly Link[], text: string): readonly PlacedLink[] {
  let end = 0;
  let misses = 0;
  return links.map((link) => {
    const found = misses < mostMisses ? text.indexOf(link.text, end) : -1;
    const at = found < 0 ? end : found;
    if (found < 0) misses += 1;
    else end = at + link.text.length;
    const href = link.href === link.text ? asWritten(link.href) : link.href;
    return { is: "link", at, end, href, words: link.href === link.text ? href : link.text };
  });
}

/** Addresses without a scheme count only outside the words of links, which have a target of their own. */
function merged(marks: readonly Mark[], links: readonly PlacedLink[]): InvitePart["marks"] {
  const all: (Mark | PlacedLink)[] = [];
  let next = 0;
  let covered = 0;
  marks.forEach((mark) => {
    for (let link = links[next]; link && link.at <= mark.at; link = links[++next]) {
      all.push(link);
      covered = link.end;
    }
    if (mark.is !== "address" || mark.at >= covered) all.push(mark);
  });
  return all.concat(links.slice(next));
}

function partOf(body: Body, isLocation: boolean): InvitePart {
  const { text, links } = readBody(body);
  const shown = placed(
    links.filter((link) => !link.hidden),
    text,
  );
  const marks = marksIn(text, new Set(shown.map(({ end }) => end)));
  return { isLocation, text, marks: merged(marks, shown), hiddenLinks: links.filter((link) => link.hidden) };
}

/** The parts of an invite that may name a meeting, as far as they were read; the location first. */
export function partsOf({ location = "", bodies = [], subject = "" }: Invite): readonly InvitePart[] {
  const asBody = (content: string): Body => ({ kind: "text", content });
  return [asBody(location)].concat(bodies, asBody(subject)).map((body, index) => partOf(body, index === 0));
}
