import type { FoundWrapped, FoundZoom } from "./link-reading";
import type { MeetingKind, MeetingWarning, ZoomMeeting } from "./service";
import type { ZoomLink } from "./zoom-link";

/** What is known so far of one meeting. */
export interface DraftMeeting {
  /** The keys of the links to it, its id among them. */
  readonly keys: string[];
  kind: MeetingKind;
  meetingId: string | undefined;
  passcode: string | undefined;
  /** Of the part about phones: it may be another one. */
  phonePasscode: string | undefined;
  /** The best link so far. */
  best: FoundZoom | undefined;
  readonly unreadable: FoundWrapped | undefined;
  /** One of the links is the host's own. */
  hasStartLink: boolean;
  showsOtherHost: boolean;
}

/** A later kind says more of the meeting than an earlier one. */
const kinds: readonly MeetingKind[] = ["id", "start", "meeting", "personal", "webinar"];

function draft(kind: MeetingKind, key: string, unreadable?: FoundWrapped): DraftMeeting {
  return {
    keys: [key],
    kind,
    meetingId: undefined,
    passcode: undefined,
    phonePasscode: undefined,
    best: undefined,
    unreadable,
    hasStartLink: false,
    showsOtherHost: false,
  };
}

export function draftOfLink({ kind, key, meetingId }: ZoomLink): DraftMeeting {
  return { ...draft(kind, key), meetingId };
}

export function draftOfId(meetingId: string): DraftMeeting {
  return { ...draft("id", meetingId), meetingId };
}

export function draftOfWrapped(found: FoundWrapped): DraftMeeting {
  const { shown, href } = found;
  return { ...draft(shown?.kind ?? "meeting", shown?.key ?? href, found), meetingId: shown?.meetingId };
}

/** How well a link serves an attendee: https, not the host's own, no passcode to type, not the browser's client, not wrapped. */
function worth({ address, link, wrappedBy }: FoundZoom): number {
  const points = [
    /^https:/i.test(address),
    link.kind !== "start",
    /^http/i.test(address),
    link.carriesPasscode,
    !/\/wc\//i.test(address),
    wrappedBy.length === 0,
  ];
  return points.reduce((sum, isSo) => sum * 2 + (isSo ? 1 : 0), 0);
}

/** Takes another link to the same meeting in. */
export function addLink(meeting: DraftMeeting, found: FoundZoom): void {
  const { link } = found;
  if (kinds.indexOf(link.kind) > kinds.indexOf(meeting.kind)) meeting.kind = link.kind;
  if (link.kind === "start") meeting.hasStartLink = true;
  if (found.showsOtherHost) meeting.showsOtherHost = true;
  if (!meeting.best || worth(found) > worth(meeting.best)) meeting.best = found;
}

function passcodeOf({ passcode, phonePasscode, best }: DraftMeeting): string | undefined {
  return passcode ?? (best?.link.carriesPasscode ? undefined : phonePasscode);
}

function lacksPasscode(meeting: DraftMeeting): boolean {
  const { kind, best, unreadable } = meeting;
  const mayCarryOne = best ? best.link.carriesPasscode : unreadable !== undefined;
  const isForSome =
    kind === "start" || kind.indexOf("registration") >= 0 || best?.link.host.startsWith("events.");
  return !isForSome && !mayCarryOne && passcodeOf(meeting) === undefined;
}

function warningsOf(meeting: DraftMeeting): readonly MeetingWarning[] {
  const { best, unreadable } = meeting;
  const warnings: readonly (readonly [MeetingWarning, boolean])[] = [
    ["start-link", meeting.hasStartLink],
    ["no-passcode", lacksPasscode(meeting)],
    ["http-only", best !== undefined && /^http:/i.test(best.address)],
    ["wrapped-unreadable", !best && unreadable !== undefined],
    ["text-shows-other-host", meeting.showsOtherHost],
  ];
  return warnings.filter(([, holds]) => holds).map(([warning]) => warning);
}

export function finished(meeting: DraftMeeting): ZoomMeeting {
  const { kind, meetingId, best, unreadable } = meeting;
  return {
    kind,
    host: best?.link.host,
    account: best?.link.account,
    meetingId,
    passcode: passcodeOf(meeting),
    url: best && /^https:/i.test(best.address) ? best.address : undefined,
    wrappedBy: (best ?? unreadable)?.wrappedBy ?? [],
    warnings: warningsOf(meeting),
  };
}
