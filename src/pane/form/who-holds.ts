/** Who holds the meeting, as the form offers it and as it is told. */
import { addressKey } from "../../invite/address";
import type { Invite } from "../../invite/invite";
import type { MeetingHosts, NamedHost } from "../../license/answers";
import type { AboutMeeting } from "../../license/remembered";

export type Who = MeetingHosts["who"] | "mailbox" | "institution";

export const nobody: NamedHost = { name: "", licensed: false };

/** The choices that make sense for the invite: the organizer is one where somebody else writes. */
export function choicesFor({ organizer, reader }: Invite): readonly Who[] {
  const isAnothers =
    organizer !== undefined &&
    reader !== undefined &&
    addressKey(organizer.address) !== addressKey(reader) &&
    organizer.sharedMailbox !== true;
  const isUnclear = isAnothers && organizer.sharedMailbox === undefined;
  return [
    "me",
    ...(isAnothers ? (["organizer"] as const) : []),
    ...(isUnclear ? (["mailbox"] as const) : []),
    "colleague",
    "several",
    "partner",
    "institution",
  ];
}

export function chosen({ meetingHosts, sharedMailbox, institutionWork }: AboutMeeting): Who | "" {
  if (institutionWork === true) return "institution";
  if (meetingHosts === undefined) return sharedMailbox === true ? "mailbox" : "";
  return meetingHosts.who;
}

/** What the choice tells. A "no" that was said of work for an institution stays. */
export function toldBy(who: Who, before: AboutMeeting): AboutMeeting {
  const institutionWork = before.institutionWork === true ? undefined : before.institutionWork;
  switch (who) {
    case "institution":
      return { meetingHosts: undefined, institutionWork: true };
    case "mailbox":
      return { meetingHosts: undefined, sharedMailbox: true, institutionWork };
    case "organizer":
      return { meetingHosts: { who, licensed: false }, sharedMailbox: undefined, institutionWork };
    case "colleague":
      return { meetingHosts: { who, person: nobody }, institutionWork };
    case "several":
      return { meetingHosts: { who, people: [nobody, nobody] }, institutionWork };
    default:
      return { meetingHosts: { who }, institutionWork };
  }
}
