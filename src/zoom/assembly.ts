/** Puts the links and the words of an invite together into meetings, each with its own id and passcode. */
import type { DraftMeeting } from "./draft-meeting";
import { addLink, draftOfId, draftOfLink, draftOfWrapped } from "./draft-meeting";
import type { FoundWrapped, FoundZoom, LinkReading } from "./link-reading";
import type { Impostor } from "./service";

/** Nobody is helped by more of anything than this. */
const most = 50;

export interface Assembly {
  readonly meetings: DraftMeeting[];
  readonly others: string[];
  readonly impostors: Impostor[];
  /** Zoom is named somewhere: ids that nobody else owns are Zoom's. */
  readonly namesZoom: boolean;
  /** Whose meeting the words at this place are about: Zoom's, another service's by name, or nobody's. */
  owner: string | undefined;
  /** The meeting that the words at this place are about. */
  current: DraftMeeting | undefined;
  /** A passcode that came before its meeting. */
  pending: string | undefined;
  /** The words are about phones and room systems. */
  aboutPhones: boolean;
}

export const zoom = "Zoom";

export function emptyAssembly(namesZoom: boolean): Assembly {
  return {
    meetings: [],
    others: [],
    impostors: [],
    namesZoom,
    owner: undefined,
    current: undefined,
    pending: undefined,
    aboutPhones: false,
  };
}

/** Makes another part of the invite begin; of the owner only what the location said remains. */
export function startPart(assembly: Assembly, owner: string | undefined): void {
  assembly.owner = owner;
  assembly.current = undefined;
  assembly.aboutPhones = false;
}

function meetingWith({ meetings }: Assembly, key: string): DraftMeeting | undefined {
  return meetings.filter((meeting) => meeting.keys.indexOf(key) >= 0)[0];
}

/** What follows is about this meeting. */
function turnTo(assembly: Assembly, meeting: DraftMeeting): void {
  if (assembly.meetings.indexOf(meeting) < 0 && assembly.meetings.length < most)
    assembly.meetings.push(meeting);
  if (assembly.current !== meeting) assembly.aboutPhones = false;
  assembly.current = meeting;
  assembly.owner = zoom;
  if (!meeting.passcode && assembly.pending) {
    meeting.passcode = assembly.pending;
    assembly.pending = undefined;
  }
}

function takeZoom(assembly: Assembly, found: FoundZoom): void {
  const meeting = meetingWith(assembly, found.link.key) ?? draftOfLink(found.link);
  addLink(meeting, found);
  turnTo(assembly, meeting);
}

function takeWrapped(assembly: Assembly, found: FoundWrapped): void {
  const key = found.shown ? found.shown.key : found.href;
  turnTo(assembly, meetingWith(assembly, key) ?? draftOfWrapped(found));
}

export function takeOther(assembly: Assembly, name: string): void {
  if (assembly.others.indexOf(name) < 0) assembly.others.push(name);
}

/** From here on the words are about another service's meeting. */
export function turnToOther(assembly: Assembly, name: string): void {
  assembly.owner = name;
  assembly.current = undefined;
}

export function takeImpostor({ impostors }: Assembly, impostor: Impostor): void {
  const isKnown = impostors.some(({ host, reason }) => host === impostor.host && reason === impostor.reason);
  if (!isKnown && impostors.length < most) impostors.push(impostor);
}

export function takeLink(assembly: Assembly, reading: LinkReading): void {
  if (!reading) return;
  if (reading.is === "zoom") takeZoom(assembly, reading);
  else if (reading.is === "wrapped") takeWrapped(assembly, reading);
  else if (reading.is === "impostor") takeImpostor(assembly, reading.impostor);
  else {
    takeOther(assembly, reading.name);
    turnToOther(assembly, reading.name);
  }
}

/** A meeting id after its label. */
export function takeId(assembly: Assembly, meetingId: string): void {
  const { owner, current } = assembly;
  if (owner !== undefined && owner !== zoom) return takeOther(assembly, owner);
  const known = meetingWith(assembly, meetingId);
  if (known) return turnTo(assembly, known);
  if (current && !current.meetingId) {
    current.meetingId = meetingId;
    current.keys.push(meetingId);
  } else if (assembly.namesZoom) turnTo(assembly, draftOfId(meetingId));
  else assembly.current = undefined;
}

/** A passcode after its label. The first one counts; one that stands among the phones only without another. */
export function takePasscode(assembly: Assembly, passcode: string): void {
  const { owner, current } = assembly;
  if (owner !== undefined && owner !== zoom) return takeOther(assembly, owner);
  if (!current) assembly.pending = assembly.pending ?? passcode;
  else if (assembly.aboutPhones) current.phonePasscode = current.phonePasscode ?? passcode;
  else current.passcode = current.passcode ?? passcode;
}
