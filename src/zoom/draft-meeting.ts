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
  /** One that stood before the meeting was named: it counts when none follows. */
  earlierPasscode: string | undefined;
  /** One that may belong to something else, because it stood among the phones: it counts when one is needed. */
  doubtfulPasscode: string | undefined;
}

export function draftOf(key: string, meetingId: string | undefined, wrapped?: FoundWrapped): DraftMeeting {
  return {
    keys: [key],
    links: [],
    wrapped,
    meetingId,
    passcode: undefined,
    earlierPasscode: undefined,
    doubtfulPasscode: undefined,
  };
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

function bestOf(links: readonly FoundZoom[]): FoundZoom | undefined {
  return links.reduce<FoundZoom | undefined>(
    (best, link) => (best && worth(best) >= worth(link) ? best : link),
    undefined,
  );
}

/** Whether one who follows the link needs no passcode, as far as can be seen. */
function letsIn({ carriesPasscode, kind, host }: ZoomLink): boolean {
  return carriesPasscode || /start|registration/.test(kind) || host.startsWith("events.");
}

function passcodeOf(draft: DraftMeeting, best: FoundZoom | undefined): string | undefined {
  const isNeeded = !best || !best.link.carriesPasscode;
  return draft.passcode ?? draft.earlierPasscode ?? (isNeeded ? draft.doubtfulPasscode : undefined);
}

function warningsOf(draft: DraftMeeting, best: FoundZoom | undefined): readonly MeetingWarning[] {
  const { links, wrapped } = draft;
  const isOpen = best ? letsIn(best.link) : wrapped !== undefined;
  const warnings: readonly { readonly is: MeetingWarning; readonly holds: boolean }[] = [
    { is: "start-link", holds: links.some(({ link }) => link.kind === "start") },
    { is: "no-passcode", holds: !isOpen && passcodeOf(draft, best) === undefined },
    { is: "http-only", holds: best !== undefined && /^http:/i.test(best.address) },
    { is: "wrapped-unreadable", holds: best === undefined && wrapped !== undefined },
    { is: "text-shows-other-host", holds: links.some(({ showsOther }) => showsOther) },
  ];
  return warnings.filter(({ holds }) => holds).map(({ is }) => is);
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
