/** Puts the links and the words of an invite together into meetings, each with its own id and passcode. */
import { type DraftMeeting, draftOf, notePasscode, ranks } from "./draft-meeting";
import type { Mark } from "./invitation-text";
import type { FoundWrapped, FoundZoom, LinkReading } from "./link-reading";
import { serviceNamed } from "./other-services";
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

const zoom = "Zoom";

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

/** From here on the words are about the meeting of this owner, but not yet about a certain one. */
export function turnToOwner(assembly: Assembly, owner: string | undefined): void {
  assembly.owner = owner;
  assembly.current = undefined;
  assembly.aboutPhones = false;
}

/** From here on the words are about this meeting. */
function turnTo(assembly: Assembly, meeting: DraftMeeting): void {
  const { meetings, current, pending } = assembly;
  if (current !== meeting) turnToOwner(assembly, zoom);
  if (!meetings.includes(meeting) && meetings.length < most) meetings.push(meeting);
  assembly.current = meeting;
  assembly.owner = zoom;
  notePasscode(meeting, ranks.earlier, pending);
  assembly.pending = undefined;
}

function meetingWith({ meetings }: Assembly, key: string): DraftMeeting | undefined {
  return meetings.find(({ keys }) => keys.includes(key));
}

function takeZoom(assembly: Assembly, found: FoundZoom): void {
  const { key, meetingId } = found.link;
  const meeting = meetingWith(assembly, key) || draftOf(key, meetingId);
  meeting.links.push(found);
  turnTo(assembly, meeting);
}

function takeWrapped(assembly: Assembly, found: FoundWrapped): void {
  const key = found.shown ? found.shown.key : found.href;
  turnTo(assembly, meetingWith(assembly, key) || draftOf(key, found.shown?.meetingId, found));
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
    turnToOwner(assembly, reading.name);
    noteOtherOwner(assembly);
  }
}

/** Notes another service that owns the words at this place, though no link of its own was found; whether there is one. */
export function noteOtherOwner({ owner, others }: Assembly): boolean {
  if (owner === undefined || owner === zoom) return false;
  if (!others.includes(owner)) others.push(owner);
  return true;
}

/** Digits in groups as Teams (3-3-3-2) and Webex (4-3-4) write them, and Zoom never does. */
const foreignGroups = /^(?:\d{3}\D){3}\d{1,2}$|^\d{4}\D\d{3}\D/;

/** A meeting id after its label, as written. */
function takeId(assembly: Assembly, written: string): void {
  if (noteOtherOwner(assembly)) return;
  const meetingId = written.replace(/\D/g, "");
  const { current } = assembly;
  const known = meetingWith(assembly, meetingId);
  if (known) turnTo(assembly, known);
  else if (foreignGroups.test(written)) assembly.current = undefined;
  else if (current && !current.meetingId) {
    current.meetingId = meetingId;
    current.keys.push(meetingId);
  } else if (assembly.namesZoom) turnTo(assembly, draftOf(meetingId, meetingId));
}

/** A passcode after its label. */
function takePasscode(assembly: Assembly, passcode: string): void {
  const { current, aboutPhones } = assembly;
  if (noteOtherOwner(assembly)) return;
  if (current) notePasscode(current, aboutPhones ? ranks.doubtful : ranks.own, passcode);
  else assembly.pending = assembly.pending || passcode;
}

/** What is called a mere code may open a door, unless the words are about a meeting. */
function takeCode(assembly: Assembly, code: string): void {
  if (assembly.current || assembly.owner) takePasscode(assembly, code);
}

function takeZoomsName(assembly: Assembly): void {
  assembly.owner = zoom;
}

/** What the words of an invitation do. */
export const takeWord: {
  readonly [is in Exclude<Mark["is"], "address">]: (assembly: Assembly, value: string) => void;
} = {
  id: takeId,
  zoomId: (assembly, value) => {
    takeZoomsName(assembly);
    takeId(assembly, value.replace(/\D/g, ""));
  },
  passcode: takePasscode,
  code: takeCode,
  other: (assembly, value) => turnToOwner(assembly, serviceNamed(value)),
  zoom: takeZoomsName,
  join: takeZoomsName,
  phone: (assembly) => {
    assembly.aboutPhones = true;
  },
};
