import type { FoundWrapped, FoundZoom } from "./link-reading";
import type { MeetingKind, MeetingWarning, ZoomMeeting } from "./service";
import type { ZoomLink } from "./zoom-link";

/** What is known so far of one meeting. */
export interface DraftMeeting {
  /** The keys of the links to it, its id among them. */
  readonly keys: string[];
  readonly links: FoundZoom[];
  /** A link to it that could not be unwrapped. */
  readonly wrapped: FoundWrapped | undefined;
  meetingId: string | undefined;
  passcode: string | undefined;
  /** Of the part about phones: it may be another one. */
  phonePasscode: string | undefined;
}

export function draftOf(key: string, meetingId: string | undefined, wrapped?: FoundWrapped): DraftMeeting {
  return { keys: [key], links: [], wrapped, meetingId, passcode: undefined, phonePasscode: undefined };
}

/** A later kind says more of the meeting than an earlier one. */
const kinds: readonly MeetingKind[] = ["start", "meeting", "personal", "webinar"];

function kindOf({ links, wrapped }: DraftMeeting): MeetingKind {
  const ofLinks = links.map(({ link }): MeetingKind => link.kind);
  if (wrapped) ofLinks.push(wrapped.shown ? wrapped.shown.kind : "meeting");
  return ofLinks.reduce(
    (kind, next) => (kinds.indexOf(next) > kinds.indexOf(kind) ? next : kind),
    ofLinks[0] ?? "id",
  );
}

/** How well a link serves an attendee: https, not the host's own, no passcode to type, not the browser's client, not wrapped. */
function worth({ address, link, wrappedBy }: FoundZoom): number {
  return [
    /^https:/i.test(address),
    link.kind !== "start",
    /^http/i.test(address),
    link.carriesPasscode,
    !/\/wc\//i.test(address),
    !wrappedBy.length,
  ].reduce((sum, isSo) => sum * 2 + Number(isSo), 0);
}

function bestOf([first, ...rest]: readonly FoundZoom[]): FoundZoom | undefined {
  return first && rest.reduce((best, link) => (worth(link) > worth(best) ? link : best), first);
}

/** Whether one who follows the link needs no passcode, as far as can be seen. */
function letsIn({ carriesPasscode, kind, host }: ZoomLink): boolean {
  return carriesPasscode || /start|registration/.test(kind) || host.startsWith("events.");
}

function passcodeOf(
  { passcode, phonePasscode }: DraftMeeting,
  best: FoundZoom | undefined,
): string | undefined {
  return passcode ?? (best && best.link.carriesPasscode ? undefined : phonePasscode);
}

function warningsOf(draft: DraftMeeting, best: FoundZoom | undefined): readonly MeetingWarning[] {
  const { links, wrapped } = draft;
  const isOpen = best ? letsIn(best.link) : wrapped !== undefined;
  const warnings: readonly (readonly [MeetingWarning, boolean])[] = [
    ["start-link", links.some(({ link }) => link.kind === "start")],
    ["no-passcode", !isOpen && passcodeOf(draft, best) === undefined],
    ["http-only", best !== undefined && /^http:/i.test(best.address)],
    ["wrapped-unreadable", best === undefined && wrapped !== undefined],
    ["text-shows-other-host", links.some((link) => link.showsOther)],
  ];
  return warnings.filter(([, holds]) => holds).map(([warning]) => warning);
}

/** All that is known of a meeting, with what is wrong about it. */
export function finished(draft: DraftMeeting): ZoomMeeting {
  const best = bestOf(draft.links);
  const { host, account }: Partial<ZoomLink> = best ? best.link : {};
  return {
    kind: kindOf(draft),
    host,
    account,
    meetingId: draft.meetingId,
    passcode: passcodeOf(draft, best),
    url: best && /^https:/i.test(best.address) ? best.address : undefined,
    wrappedBy: (best ?? draft.wrapped)?.wrappedBy ?? [],
    warnings: warningsOf(draft, best),
  };
}
