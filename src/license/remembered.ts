/** What was remembered of what the user said, read as the foreign data that it is: what has not the right shape was never said. */
import type { Language } from "../policy/policy";
import type { Answers, LicensePeriod, MeetingHosts, NamedHost } from "./answers";

/** About the user, in all meetings. */
export interface AboutMe {
  readonly language?: Language | undefined;
  readonly myLicense?: LicensePeriod | undefined;
  readonly groupSizes?: Readonly<Record<string, number>> | undefined;
  /** What an order asks for about the user, by field id; kept only where the user said so. */
  readonly orderDetails?: Readonly<Record<string, string>> | undefined;
}

/** About this meeting only. Whoever holds it is never remembered by name or address. */
export type AboutMeeting = Omit<Answers, "myLicense" | "groupSizes">;

export function aboutMe(stored: unknown): AboutMe {
  const { language, myLicense, groupSizes, orderDetails } = fieldsOf(stored);
  return {
    language: language === "da" || language === "en" ? language : undefined,
    myLicense: periodOf(myLicense),
    groupSizes: sizesOf(fieldsOf(groupSizes)),
    orderDetails: detailsOf(fieldsOf(orderDetails)),
  };
}

export function aboutMeeting(stored: unknown): AboutMeeting {
  const fields = fieldsOf(stored);
  const { expectedAudience, webinar, meetingHosts, sharedMailbox } = fields;
  const { institutionWork, aboutPatients, confidential } = fields;
  return {
    expectedAudience: isCount(expectedAudience) ? expectedAudience : undefined,
    webinar: yesOrNo(webinar),
    meetingHosts: hostsOf(meetingHosts),
    sharedMailbox: yesOrNo(sharedMailbox),
    institutionWork: yesOrNo(institutionWork),
    aboutPatients: yesOrNo(aboutPatients),
    confidential: yesOrNo(confidential),
  };
}

/** All that the user said, as the engine takes it. */
export function answersOf(me: AboutMe, meeting: AboutMeeting): Answers {
  return { ...meeting, myLicense: me.myLicense, groupSizes: me.groupSizes };
}

/** Whether a number can be one of people. */
function isCount(value: unknown): value is number {
  return typeof value === "number" && value % 1 === 0 && value >= 0 && value <= 1_000_000;
}

function fieldsOf(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : {};
}

function yesOrNo(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value);
}

function periodOf(stored: unknown): LicensePeriod | undefined {
  const { since, until } = fieldsOf(stored);
  return isDay(since) ? { since, until: isDay(until) ? until : undefined } : undefined;
}

function sizesOf(stored: Readonly<Record<string, unknown>>): AboutMe["groupSizes"] {
  const sizes: Record<string, number> = {};
  Object.keys(stored).forEach((group) => {
    const size = stored[group];
    if (isCount(size)) sizes[group] = size;
  });
  return Object.keys(sizes).length === 0 ? undefined : sizes;
}

function detailsOf(stored: Readonly<Record<string, unknown>>): AboutMe["orderDetails"] {
  const details: Record<string, string> = {};
  Object.keys(stored).forEach((field) => {
    const value = stored[field];
    if (typeof value === "string") details[field] = value;
  });
  return Object.keys(details).length === 0 ? undefined : details;
}

function somebody(stored: unknown): NamedHost {
  return { name: "", licensed: isLicensed(stored) };
}

function isLicensed(stored: unknown): boolean {
  return fieldsOf(stored)["licensed"] === true;
}

function hostsOf(stored: unknown): MeetingHosts | undefined {
  const { who, person, people } = fieldsOf(stored);
  if (who === "me" || who === "partner") return { who };
  if (who === "organizer") return { who, licensed: isLicensed(stored) };
  if (who === "colleague") return { who, person: somebody(person) };
  return who === "several" && Array.isArray(people) ? { who, people: people.map(somebody) } : undefined;
}
