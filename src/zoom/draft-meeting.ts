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
  /** The first of each rank; see `ranks`. */
  readonly passcodes: (string | undefined)[];
}

/**
 * A passcode that follows its meeting counts. One that stood before the meeting was named counts when none follows;
 * one that stood among the phones may belong to something else, and counts when one is needed.
 */
export const ranks = { own: 0, earlier: 1, doubtful: 2 } as const;

/** Notes a passcode unless there is one of its rank. */
export function notePasscode({ passcodes }: DraftMeeting, rank: number, passcode: string | undefined): void {
  passcodes[rank] = passcodes[rank] || passcode;
}

export function draftOf(key: string, meetingId: string | undefined, wrapped?: FoundWrapped): DraftMeeting {
  return { keys: [key], links: [], wrapped, meetingId, passcodes: [] };
}

/** A later kind says more of the meeting than an earlier one. */
const kinds: readonly MeetingKind[] = ["start", "meeting", "personal", "webinar"];

function kindOf({ links, wrapped }: DraftMeeting): MeetingKind {
  const ofLinks = links.map(({ link }): MeetingKind => link.kind);
  if (wrapped) ofLinks.push(wrapped.shown ? wrapped.shown.kind : "meeting");
  return kinds.filter((kind) => ofLinks.includes(kind)).pop() || ofLinks[0] || "id";
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

function passcodeOf({ passcodes }: DraftMeeting, best: FoundZoom | undefined): string | undefined {
  const isNeeded = !best || !best.link.carriesPasscode;
  return (
    passcodes[ranks.own] || passcodes[ranks.earlier] || (isNeeded ? passcodes[ranks.doubtful] : undefined)
  );
}

type Doubt = readonly [is: MeetingWarning, holds: boolean];

function warningsOf(draft: DraftMeeting, best: FoundZoom | undefined): readonly MeetingWarning[] {
  const { links, wrapped } = draft;
  const isOpen = best ? letsIn(best.link) : wrapped !== undefined;
  const doubts: readonly Doubt[] = [
    ["start-link", links.some(({ link }) => link.kind === "start")],
    ["no-passcode", !isOpen && !passcodeOf(draft, best)],
    ["http-only", best !== undefined && /^http:/i.test(best.address)],
    ["wrapped-unreadable", !best && wrapped !== undefined],
    ["text-shows-other-host", links.some(({ showsOther }) => showsOther)],
  ];
  return doubts.filter(([, holds]) => holds).map(([is]) => is);
}

/** All that is known of a meeting, with what is wrong about it. */
export function finished(draft: DraftMeeting): ZoomMeeting {
  const best = bestOf(draft.links);
  const { host, account }: Partial<ZoomLink> = best ? best.link : {};
  const found = best || draft.wrapped;
  return {
    kind: kindOf(draft),
    host,
    account,
    meetingId: draft.meetingId,
    passcode: passcodeOf(draft, best),
    url: best && /^https:/i.test(best.address) ? best.address : undefined,
    wrappedBy: found ? found.wrappedBy : [],
    warnings: warningsOf(draft, best),
  };
}
