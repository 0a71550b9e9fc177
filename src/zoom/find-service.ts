/** The Zoom meetings inside an invite, and whatever else wants to be one. */
import type { Invite } from "../invite/invite";
import type { Assembly } from "./assembly";
import {
  emptyAssembly,
  startPart,
  takeId,
  takeImpostor,
  takeLink,
  takeOther,
  takePasscode,
  turnToOther,
  zoom,
} from "./assembly";
import { finished } from "./draft-meeting";
import type { Mark } from "./invitation-text";
import { asksToJoinZoom } from "./invitation-text";
import type { InvitePart, PlacedLink } from "./invite-parts";
import { partsOf } from "./invite-parts";
import { readLink } from "./link-reading";
import type { Service } from "./service";

/** A link is the one that the words ask to join by when it follows within so many characters and the same sentence. */
const reach = 100;

function isWithinReach(text: string, from: number, to: number): boolean {
  return to - from < reach && !/[.!?]\s/.test(text.slice(from, to));
}

function takeWord(assembly: Assembly, mark: Mark, part: InvitePart): void {
  if (isZoomsWord(mark)) assembly.owner = zoom;
  if (mark.is === "id") takeId(assembly, mark.meetingId);
  else if (mark.is === "passcode") takePasscode(assembly, mark.passcode);
  else if (mark.is === "phone") assembly.aboutPhones = true;
  else if (mark.is === "other") {
    turnToOther(assembly, mark.name);
    if (part.name === "location") takeOther(assembly, mark.name);
  }
}

function linkAt(mark: Mark | PlacedLink): { href: string; text: string } | undefined {
  if (mark.is === "link") return mark.link;
  return mark.is === "address" ? { href: mark.address, text: "" } : undefined;
}

function takePart(assembly: Assembly, part: InvitePart): void {
  let joinAt = -Infinity;
  for (const mark of part.marks) {
    const link = linkAt(mark);
    if (link) {
      const introduced = asksToJoinZoom(link.text) || isWithinReach(part.text, joinAt, mark.at);
      takeLink(assembly, readLink({ ...link, introduced }));
      joinAt = -Infinity;
    } else if (mark.is !== "link") takeWord(assembly, mark, part);
    if (mark.is === "join") joinAt = mark.at;
  }
}

/** Hidden links to meetings that are nowhere to be seen. */
function takeHidden(assembly: Assembly, part: InvitePart): void {
  for (const link of part.hiddenLinks) {
    const reading = readLink({ ...link, introduced: false });
    if (!reading) continue;
    if (reading.is === "impostor") takeImpostor(assembly, { host: reading.impostor.host, reason: "hidden" });
    if (reading.is !== "zoom") continue;
    const { key, host } = reading.link;
    const isSeen = assembly.meetings.some(({ keys }) => keys.indexOf(key) >= 0);
    if (!isSeen) takeImpostor(assembly, { host, reason: "hidden" });
  }
}

function isZoomsWord(mark: Mark | PlacedLink): boolean {
  return mark.is === "zoom" || mark.is === "join" || (mark.is === "id" && mark.isZooms);
}

function namesZoom(parts: readonly InvitePart[]): boolean {
  return parts.some(({ marks }) => marks.some(isZoomsWord));
}

function assemble(parts: readonly InvitePart[]): Assembly {
  const assembly = emptyAssembly(namesZoom(parts));
  let owner: string | undefined;
  for (const part of parts) {
    startPart(assembly, owner);
    takePart(assembly, part);
    if (part.name === "location") owner = assembly.owner;
  }
  const [only, second] = assembly.meetings;
  if (only && !second) only.passcode = only.passcode ?? assembly.pending;
  parts.forEach((part) => takeHidden(assembly, part));
  return assembly;
}

/** Every meeting service that the invite names, Zoom's meetings in full. Never throws. */
export function findService(invite: Invite): Service {
  const { meetings, others, impostors } = assemble(partsOf(invite));
  const isLookalike = impostors.length > 0 && !meetings.some(({ best }) => best);
  if (isLookalike) return { kind: "lookalike", meetings: [], others, impostors };
  const isRead = invite.bodies !== undefined && invite.location !== undefined;
  const rest = others.length ? "other" : isRead ? "none" : "unread";
  return { kind: meetings.length ? "zoom" : rest, meetings: meetings.map(finished), others, impostors };
}
