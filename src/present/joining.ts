/** The Zoom meetings of an invite, for the one who takes part. */
import type { ZoomMeeting } from "../zoom/service";
import { viewWords, type ViewWords } from "../words/view-words";
import type { CopyView, JoinView } from "./pane-view";
import type { Reading } from "./reading";

type JoinWords = ViewWords["joining"];

/** One for each Zoom meeting of the invite; none for the organizer. */
export function joinsOf({ invite, verdict, language }: Reading): readonly JoinView[] {
  if (invite.role === "organizer") return [];
  const text = viewWords[language].joining;
  const { meetings } = verdict.service;
  return meetings.map((meeting, index) => {
    const label = text.kinds[meeting.kind];
    const join = joinOf(meeting, text);
    return meetings.length > 1 ? { ...join, label: text.numbered(label, index + 1) } : join;
  });
}

/** Said where an attendee has no Zoom meeting to join, though it may be held on Zoom. */
export function joinNoteOf({ invite, verdict, language }: Reading): string | undefined {
  const isOpen = verdict.service.kind === "none" && invite.role === "attendee" && !invite.cancelled;
  return isOpen ? viewWords[language].joining.none : undefined;
}

function joinOf(meeting: ZoomMeeting, text: JoinWords): JoinView {
  return {
    label: text.kinds[meeting.kind],
    url: isForAttendees(meeting) ? meeting.url : undefined,
    action: isRegistration(meeting) ? text.register : text.open,
    host: meeting.host,
    meetingId: copyOf(text.meetingId, meeting.meetingId, spaced),
    passcode: copyOf(text.passcode, meeting.passcode, (passcode) => passcode),
    remarks: remarksOn(meeting, text),
  };
}

function isForAttendees({ kind, url }: ZoomMeeting): boolean {
  return kind !== "start" && url !== undefined && url.slice(0, 8).toLowerCase() === "https://";
}

function isRegistration({ kind }: ZoomMeeting): boolean {
  return kind === "registration" || kind === "webinar-registration";
}

function copyOf(
  label: string,
  value: string | undefined,
  show: (value: string) => string,
): CopyView | undefined {
  return value === undefined ? undefined : { label, shown: show(value), copied: value };
}

/** As Zoom writes meeting ids: 3-4-4, 3-3-4 and 3-3-3 digits. */
function spaced(id: string): string {
  const middle = id.length > 10 ? 7 : 6;
  return [id.slice(0, 3), id.slice(3, middle), id.slice(middle)].join(" ");
}

function remarksOn(meeting: ZoomMeeting, text: JoinWords): readonly string[] {
  const remarks = [remarkOnKind(meeting, text), ...meeting.warnings.map((warning) => text.warnings[warning])];
  return remarks.filter((remark): remark is string => remark !== undefined);
}

function remarkOnKind({ kind }: ZoomMeeting, text: JoinWords): string | undefined {
  if (kind === "start") return text.startLink;
  if (kind === "personal") return text.personal;
  if (kind === "id") return text.byId;
  return kind === "registration" || kind === "webinar-registration" ? text.mustRegister : undefined;
}
