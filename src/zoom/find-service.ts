/** The Zoom meetings inside an invite, and whatever else wants to be one. */
import type { Invite } from "../invite/invite";
import type { Assembly } from "./assembly";
import { emptyAssembly, noteOtherOwner, takeImpostor, takeLink, takeWord, turnToOwner } from "./assembly";
import { finished } from "./draft-meeting";
import { asksToJoinZoom } from "./invitation-text";
import type { InvitePart } from "./invite-parts";
import { partsOf } from "./invite-parts";
import { readLink } from "./link-reading";
import type { Service } from "./service";

/** A link is the one that the words ask to join by when it follows within so many characters and the same sentence. */
const reach = 100;

function isWithinReach(text: string, from: number, to: number): boolean {
  return to - from < reach && !/[.!?]\s/.test(text.slice(from, to));
}

function takePart(assembly: Assembly, { text, marks }: InvitePart): void {
  let joinAt = -Infinity;
  const take = (href: string, words: string, at: number): void => {
    const introduced = asksToJoinZoom(words) || isWithinReach(text, joinAt, at);
    takeLink(assembly, readLink({ href, text: words, introduced }));
    joinAt = -Infinity;
  };
  marks.forEach((mark) => {
    if (mark.is === "link") take(mark.href, mark.words, mark.at);
    else if (mark.is === "address") take(mark.value, mark.value, mark.at);
    else takeWord[mark.is](assembly, mark.value);
    if (mark.is === "join") joinAt = mark.at;
  });
}

/** Hidden links to meetings that are nowhere to be seen. */
function takeHidden(assembly: Assembly, { hiddenLinks }: InvitePart): void {
  hiddenLinks.forEach(({ href, text }) => {
    const reading = readLink({ href, text, introduced: false });
    if (!reading) return;
    if (reading.is === "impostor") takeImpostor(assembly, { host: reading.impostor.host, reason: "hidden" });
    if (reading.is !== "zoom") return;
    const { key, host } = reading.link;
    const isSeen = assembly.meetings.some(({ keys }) => keys.includes(key));
    if (!isSeen) takeImpostor(assembly, { host, reason: "hidden" });
  });
}

function namesZoom({ text }: InvitePart): boolean {
  return /\bzoom(?!info|text|ing|e)/i.test(text.replace(/https?:\/\/\S*/gi, ""));
}

function assemble(parts: readonly InvitePart[]): Assembly {
  const assembly = emptyAssembly(parts.some(namesZoom));
  let owner: string | undefined;
  parts.forEach((part) => {
    turnToOwner(assembly, owner);
    takePart(assembly, part);
    if (!part.isLocation) return;
    owner = assembly.owner;
    noteOtherOwner(assembly);
  });
  const only = assembly.meetings.length === 1 ? assembly.meetings[0] : undefined;
  if (only) only.passcode = only.passcode ?? assembly.pending;
  parts.forEach((part) => takeHidden(assembly, part));
  return assembly;
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
