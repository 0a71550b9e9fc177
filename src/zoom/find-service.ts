/** The Zoom meetings inside an invite, and whatever else wants to be one. */
import { readBody } from "../invite/body";
import type { BodyText, Link } from "../invite/body-text";
import type { Body, Invite } from "../invite/invite";
import type { Assembly } from "./assembly";
import { emptyAssembly, noteOtherOwner, takeImpostor, takeLink, takeWord, turnToOwner } from "./assembly";
import { finished, notePasscode, ranks } from "./draft-meeting";
import { asksToJoinZoom, asWritten, readWords, mayNameService } from "./invitation-text";
import { type LinkReading, readLink } from "./link-reading";
import type { Service } from "./service";

/** A link is the one that the words ask to join by when it follows within so many characters and the same sentence. */
const reach = 100;

function isWithinReach(text: string, from: number, to: number): boolean {
  return to - from < reach && !/[.!?]\s/.test(text.slice(from, to));
}

function takePart(assembly: Assembly, { text, links }: BodyText): void {
  let joinAt = -Infinity;
  const take = (link: Link): void => {
    const introduced = asksToJoinZoom(link.text) || isWithinReach(text, joinAt, link.at);
    takeLink(assembly, read(link, introduced));
    joinAt = -Infinity;
  };
  const shown = links.filter(({ hidden }) => !hidden);
  readWords(text, shown, (mark) => {
    if ("href" in mark) take(mark);
    else if (mark.is === "address") take({ href: mark.value, text: mark.value, at: mark.at, hidden: false });
    else takeWord[mark.is](assembly, mark.value);
    if ("is" in mark && mark.is === "join") joinAt = mark.at;
  });
}

/** What a link is, by the address that was meant where one is written out. */
function read({ href, text, hidden }: Link, introduced: boolean): LinkReading {
  const isWritten = !hidden && href === text;
  const address = isWritten ? asWritten(href) : href;
  return readLink({ href: address, text: isWritten ? address : text, introduced });
}

/** Hidden links to meetings that are nowhere to be seen. */
function takeHidden(assembly: Assembly, { links }: BodyText): void {
  links.forEach((link) => {
    const reading = link.hidden && read(link, false);
    if (!reading) return;
    if (reading.is === "impostor") takeImpostor(assembly, { host: reading.impostor.host, reason: "hidden" });
    if (reading.is !== "zoom") return;
    const { key, host } = reading.link;
    const isSeen = assembly.meetings.some(({ keys }) => keys.includes(key));
    if (!isSeen) takeImpostor(assembly, { host, reason: "hidden" });
  });
}

function namesZoom({ text }: BodyText): boolean {
  return /\bzoom(?!info|text|ing|e)/i.test(text.replace(/https?:\/\/\S*/gi, ""));
}

/** Whether words or links may tell of any meeting service; of most invites they do not. */
function isOfConcern({ text, links }: BodyText): boolean {
  return mayNameService(text) || links.some((link) => read(link, false));
}

function assemble(parts: readonly BodyText[]): Assembly {
  if (!parts.some(isOfConcern)) return emptyAssembly(false);
  const assembly = emptyAssembly(parts.some(namesZoom));
  let owner: string | undefined;
  parts.forEach((part, index) => {
    turnToOwner(assembly, owner);
    takePart(assembly, part);
    if (index > 0) return;
    owner = assembly.owner;
    noteOtherOwner(assembly);
  });
  const only = assembly.meetings.length === 1 ? assembly.meetings[0] : undefined;
  if (only) notePasscode(only, ranks.earlier, assembly.pending);
  parts.forEach((part) => takeHidden(assembly, part));
  return assembly;
}

/** The places of an invite that may name a meeting, as far as they were read; the location first. */
function partsOf({ location = "", bodies = [], subject = "" }: Invite): readonly BodyText[] {
  const asBody = (content: string): Body => ({ kind: "text", content });
  return [asBody(location)].concat(bodies, asBody(subject)).map(readBody);
}

/** Every meeting service that the invite names, Zoom's meetings in full. Never throws. */
export function findService(invite: Invite): Service {
  const { meetings, others, impostors } = assemble(partsOf(invite));
  if (impostors.length && !meetings.some(({ links }) => links.length)) {
    return { kind: "lookalike", meetings: [], others, impostors };
  }
  const isRead = invite.bodies !== undefined && invite.location !== undefined;
  const rest = others.length ? "other" : isRead ? "none" : "unread";
  return { kind: meetings.length ? "zoom" : rest, meetings: meetings.map(finished), others, impostors };
}
