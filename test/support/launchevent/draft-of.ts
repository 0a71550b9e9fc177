/** A random meeting as the draft that Outlook would show for it. */
import { answersOf, inviteOf, type RandomMeeting } from "../../license/random-meeting";
import type { DoubleOptions } from "../office-double";
import type { Fault } from "../office-double/faults";
import { anna, type OutlookItem, type Recipient } from "../office-double/outlook-item";

const types = {
  person: "user",
  group: "distributionList",
  room: "user",
  equipment: "user",
  unknown: "other",
};
const unanswered: Fault = { kind: "never" };

/** Drafts have an organizer who writes: an attended meeting has none. */
export function draftOf(meeting: RandomMeeting, patch: Partial<OutlookItem> = {}): DoubleOptions {
  const invite = inviteOf(meeting);
  const entries = (invite.required?.entries ?? []).map(({ name, address, kind }): Recipient => ({
    displayName: name,
    emailAddress: address,
    recipientType: types[kind],
  }));
  const silent = [
    ...(meeting.list === "unread" ? ["requiredAttendees.getAsync"] : []),
    ...(meeting.seconds === undefined ? ["end.getAsync"] : []),
  ];
  const { myLicense, groupSizes, ...aboutMeeting } = answersOf(meeting);
  return {
    item: {
      required: entries,
      optional: [],
      places: [],
      location: "",
      start: new Date(Number(invite.start)),
      end: new Date(Number(invite.start) + (meeting.seconds ?? 0) * 1000),
      html: `<div>${invite.bodies?.[0]?.content ?? ""}</div>`,
      organizer: meeting.holds === "manager" ? boss : anna,
      shared:
        meeting.holds === "shared-mailbox" ? { owner: boss.emailAddress, targetMailbox: "" } : undefined,
      customProperties: { zoomLicense: JSON.stringify(aboutMeeting) },
      ...patch,
    },
    settings: { zoomLicense: JSON.stringify({ myLicense, groupSizes }) },
    faults: Object.fromEntries(silent.map((name) => [name, unanswered])),
  };
}

const boss: Recipient = { displayName: "Dorte Krag", emailAddress: "dorte.krag@djoef.dk" };
