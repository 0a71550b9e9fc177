import * as fc from "fast-check";
import type { Answers } from "../../src/license/answers";
import type { Attendee, Invite } from "../../src/invite/invite";
import { anAttendee, anInvite, anUnknown, persons } from "../support/an-invite";

/** A meeting stated by what the rules look at, from which both the invite and the expected verdict are made. */
export interface RandomMeeting {
  readonly people: number;
  /** A number = the size that the user gave. */
  readonly groups: readonly (number | "unknown")[];
  readonly unresolved: number;
  readonly list: "whole" | "cut" | "unread";
  /** In seconds; undefined = not read. */
  readonly seconds: number | undefined;
  readonly link: "meeting" | "webinar" | "registration" | "none" | "teams";
  readonly holds:
    "me" | "colleague" | "licensed-colleague" | "manager" | "shared-mailbox" | "partner" | number;
  readonly license: "none" | "covers" | "ended" | "not-yet";
  readonly attends: boolean;
  readonly patients: boolean;
  readonly institution: boolean;
}

const headcounts = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 97, max: 104 }) },
  { weight: 1, arbitrary: fc.integer({ min: 497, max: 504 }) },
);

const rarely = fc.integer({ min: 0, max: 19 }).map((roll) => roll === 0);

export const randomMeeting: fc.Arbitrary<RandomMeeting> = fc.record({
  people: headcounts,
  groups: fc.array(fc.oneof(fc.constant("unknown" as const), headcounts), { maxLength: 2 }),
  unresolved: fc.constantFrom(0, 0, 0, 1, 2),
  list: fc.constantFrom("whole", "whole", "whole", "whole", "cut", "unread"),
  seconds: fc.oneof(fc.constantFrom(0, 1799, 1800, 2399, 2400, 2401, 3600, 36000), fc.constant(undefined)),
  link: fc.constantFrom("meeting", "meeting", "meeting", "webinar", "registration", "none", "teams"),
  holds: fc.constantFrom<RandomMeeting["holds"][]>(
    "me",
    "me",
    "me",
    "colleague",
    "licensed-colleague",
    "manager",
    "shared-mailbox",
    "partner",
    0,
    1,
    3,
  ),
  license: fc.constantFrom("none", "none", "covers", "ended", "not-yet"),
  attends: rarely,
  patients: rarely,
  institution: rarely,
});

const links = {
  meeting: "https://zoom.us/j/81234567890?pwd=a",
  webinar: "https://zoom.us/w/81234567890",
  registration: "https://zoom.us/meeting/register/tZ0abc123",
  none: "Dagsorden følger",
  teams: "https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0",
};

/** The invite that states the meeting. */
export function inviteOf(meeting: RandomMeeting): Invite {
  const entries: readonly Attendee[] = [
    ...persons(meeting.people - 1),
    ...meeting.groups.map((_, index) => anAttendee({ kind: "group", address: groupAddress(index) })),
    ...Array.from({ length: meeting.unresolved }, () => anUnknown),
  ];
  const lists = { whole: { entries, complete: true }, cut: { entries, complete: false }, unread: undefined };
  const start = Date.UTC(2026, 11, 7, 9);
  return anInvite({
    required: lists[meeting.list],
    start,
    end: meeting.seconds === undefined ? undefined : start + meeting.seconds * 1000,
    text: links[meeting.link],
    role: meeting.attends ? "attendee" : "organizer",
    reader: meeting.holds === "manager" ? "sekretaer@regionh.dk" : "anna.holm@regionh.dk",
    organizer: {
      name: "Anna Holm",
      address: "anna.holm@regionh.dk",
      sharedMailbox: meeting.holds === "shared-mailbox",
    },
  });
}

function groupAddress(index: number): string {
  return `gruppe${index}@regionh.dk`;
}

/** What the user said of the meeting. */
export function answersOf(meeting: RandomMeeting): Answers {
  const sizes = meeting.groups.flatMap((size, index) =>
    size === "unknown" ? [] : [[groupAddress(index), size]],
  );
  return {
    groupSizes: Object.fromEntries(sizes),
    myLicense: licenses[meeting.license],
    meetingHosts: hostsOf(meeting.holds),
    aboutPatients: meeting.patients ? true : undefined,
    institutionWork: meeting.institution ? true : undefined,
  };
}

const licenses = {
  none: undefined,
  covers: { since: "2026-01-01", until: "2026-12-31" },
  ended: { since: "2025-01-01", until: "2026-12-06" },
  "not-yet": { since: "2026-12-08" },
};

function hostsOf(holds: RandomMeeting["holds"]): Answers["meetingHosts"] {
  if (typeof holds === "number") {
    const people = [0, 1, 2].map((index) => ({ name: `Vært ${index}`, licensed: index >= holds }));
    return { who: "several", people };
  }
  if (holds === "partner") return { who: "partner" };
  if (holds === "colleague") return { who: "colleague", person: { name: "Mette Hansen", licensed: false } };
  if (holds === "licensed-colleague")
    return { who: "colleague", person: { name: "Mette Hansen", licensed: true } };
  return undefined;
}
