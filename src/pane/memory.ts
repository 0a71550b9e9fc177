/** What the port has remembered, read as the foreign data that it is: whatever has not the right shape was never said. */
import type { Answers, LicensePeriod, MeetingHosts, NamedHost } from "../license/answers";
import type { Language } from "../policy/policy";

/** About the user, in all meetings. */
export interface AboutMe {
  readonly language?: Language | undefined;
  readonly myLicense?: LicensePeriod | undefined;
  readonly groupSizes?: Readonly<Record<string, number>> | undefined;
}

/** About this meeting only. */
export type AboutMeeting = Omit<Answers, "myLicense" | "groupSizes">;

export interface Memory {
  readonly me: AboutMe;
  readonly meeting: AboutMeeting;
}

export function aboutMe(stored: unknown): AboutMe {
  const { language, myLicense, groupSizes } = fieldsOf(stored);
  return {
    language: language === "da" || language === "en" ? language : undefined,
    myLicense: periodOf(myLicense),
    groupSizes: sizesOf(groupSizes),
  };
}

export function aboutMeeting(stored: unknown): AboutMeeting {
  const { expectedAudience, webinar, meetingHosts, institutionWork, aboutPatients } = fieldsOf(stored);
  return {
    expectedAudience: isCount(expectedAudience) ? expectedAudience : undefined,
    webinar: yesOrNo(webinar),
    meetingHosts: hostsOf(meetingHosts),
    institutionWork: yesOrNo(institutionWork),
    aboutPatients: yesOrNo(aboutPatients),
  };
}

/** Whether a number can be one of people. */
export function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 1_000_000;
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

function sizesOf(stored: unknown): Readonly<Record<string, number>> | undefined {
  const sizes = Object.entries(fieldsOf(stored)).filter((entry): entry is [string, number] =>
    isCount(entry[1]),
  );
  return sizes.length === 0 ? undefined : Object.fromEntries(sizes);
}

function namedHost(stored: unknown): NamedHost {
  const { name, licensed, address } = fieldsOf(stored);
  return {
    name: typeof name === "string" ? name : "",
    licensed: licensed === true,
    address: typeof address === "string" ? address : undefined,
  };
}

function hostsOf(stored: unknown): MeetingHosts | undefined {
  const { who, person, people } = fieldsOf(stored);
  if (who === "me" || who === "partner") return { who };
  if (who === "colleague") return { who, person: namedHost(person) };
  return who === "several" && Array.isArray(people) ? { who, people: people.map(namedHost) } : undefined;
}
