import { readBody } from "../invite/body";
import type { Link } from "../invite/body-text";
import type { Body, Invite } from "../invite/invite";
import type { Mark } from "./invitation-text";
import { asWritten, marksIn } from "./invitation-text";

/** One place of the invite that words and links stand in. */
export interface InvitePart {
  readonly name: "location" | "body" | "subject";
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
  readonly link: Link;
}

/** So often a link's words may be missing from the text before no more are looked for. */
const mostMisses = 20;

function placed(links: readonly Link[], text: string): readonly PlacedLink[] {
  let from = 0;
  let misses = 0;
  return links.map((link) => {
    const at = misses < mostMisses ? text.indexOf(link.text, from) : -1;
    if (at < 0) misses += 1;
    else from = at + link.text.length;
    return { is: "link", at: at < 0 ? from : at, end: from, link: tidied(link) };
  });
}

function tidied({ href, text, hidden }: Link): Link {
  const address = href === text ? asWritten(href) : href;
  return { href: address, text: href === text ? address : text, hidden };
}

/** Addresses without a scheme count only outside the words of links, which have a target of their own. */
function merged(marks: readonly Mark[], links: readonly PlacedLink[]): InvitePart["marks"] {
  const all: (Mark | PlacedLink)[] = [];
  let next = 0;
  let covered = 0;
  for (const mark of marks) {
    for (let link = links[next]; link && link.at <= mark.at; link = links[++next]) {
      all.push(link);
      covered = link.end;
    }
    if (mark.is !== "address" || mark.at >= covered) all.push(mark);
  }
  return all.concat(links.slice(next));
}

function partOf(name: InvitePart["name"], body: Body): InvitePart {
  const { text, links } = readBody(body);
  const shown = links.filter((link) => !link.hidden);
  const hiddenLinks = links.filter((link) => link.hidden);
  const inPlace = placed(shown, text);
  const marks = marksIn(text, new Set(inPlace.map(({ end }) => end)));
  return { name, text, marks: merged(marks, inPlace), hiddenLinks };
}

function partOfText(name: InvitePart["name"], content: string | undefined): readonly InvitePart[] {
  return content ? [partOf(name, { kind: "text", content })] : [];
}

/** The parts of an invite that may name a meeting, as far as they were read. */
export function partsOf({ location, bodies, subject }: Invite): readonly InvitePart[] {
  return [
    ...partOfText("location", location),
    ...(bodies ?? []).map((body) => partOf("body", body)),
    ...partOfText("subject", subject),
  ];
}
