import type { Message, MessageId, Messages } from "../../src/license/finding";
import { license } from "./a-verdict";

/** What stands in the values of a message. */
export interface Filling {
  readonly name: string;
  readonly number: number;
}

const organization = { da: "Region Hovedstaden", en: "Capital Region of Denmark" };

/** The values of every message, filled with the same name and number; a message without them does not compile. */
export function valuesOfEveryMessage({ name, number }: Filling): {
  readonly [Id in MessageId]: Messages[Id];
} {
  const limits = { limitMinutes: 40, limitPeople: 100 };
  const day = "2026-12-03";
  return {
    freeGroup: { minutes: number, people: number, ...limits },
    freeWhatever: limits,
    freePair: { organization },
    nobodyYet: limits,
    covered: { capacity: number, until: day },
    organizationLicense: { organization },
    attendee: {},
    partnersMeeting: {},
    partnerHolds: { allowed: number > 0 },
    tooLong: {
      minutes: number + 40,
      limit: 40,
      over: number,
      license,
      longestOccurrence: true,
      pair: false,
    },
    tooMany: { people: number + 100, atLeast: true, limit: 100, over: number, license },
    webinar: { license },
    noFreePlan: { license },
    licenseEndsBefore: { until: "2025-11-30", meeting: day },
    licenseStartsAfter: { since: "2027-01-01", meeting: day },
    severalHosts: { licenses: number, hosts: number + 1, license },
    colleagueHosts: { name },
    organizerHosts: { name },
    colleagueCovered: { name, capacity: number },
    severalCovered: { hosts: number, capacity: number },
    beyond: { people: number + 500, capacity: 500, over: number, atLeast: true },
    webinarNotCovered: { license },
    sharedMailbox: { name },
    institution: {
      institution: { da: "Københavns Universitet", en: "University of Copenhagen" },
      host: "aarhusuniversity.zoom.us",
    },
    institutionAccess: { institution: { da: "Aalborg Universitet", en: "Aalborg University" } },
    patients: {
      forbidden: {
        da: "Zoom må ikke bruges til patientrelaterede samtaler eller lægelige konferencer.",
        en: "Zoom may not be used for patient-related conversations or medical conferences.",
      },
    },
    dependsOnGroup: {
      groups: [1, 2, 3, 4, 5].map((index) => ({ name, address: `gruppe${index}@regionh.dk` })),
      more: number,
      who: "you",
    },
    dependsOnAudience: { more: number, who: "you" },
    dependsOnUnknownEntries: { entries: number, more: number, who: "you" },
    dependsOnRange: { atLeast: number, atMost: number + 1, more: number, who: "you" },
    dependsOnCutList: { read: number, more: number, who: "you" },
    dependsOnUnreadAttendees: { minutes: number, more: number, who: "you" },
    dependsOnDuration: { limit: number, who: "you" },
    dependsOnCapacity: { capacity: number },
    dependsOnLicenseDates: { since: day, until: day },
    otherService: { service: name },
    lookalike: { host: name, trick: "elsewhere" },
    vendorPairLimit: { limit: number, since: day },
    overrun: { minutes: 38, limit: 40, left: number },
    mayExceedCapacity: { capacity: number },
    bodyUnread: {},
    cancelled: {},
    patientsHint: { firm: number !== 1 },
    cprHint: { firm: number !== 1 },
    confidentialHint: {
      rule: {
        da: "Brug kun Zoom til undervisning eller til samtaler, som du også ville føre i offentligheden.",
        en: "Use Zoom only for teaching, or for conversations you would also hold in public.",
      },
    },
    universityHint: {},
    impostorBeside: { host: name, trick: "elsewhere" },
    twoServices: { service: name },
    startLink: {},
    noPasscode: {},
    personalLink: {},
    foreignAccount: { account: name, oursKnown: true },
  };
}

/** Every message once, filled with the same name and number. */
export function everyMessage(filling: Filling): readonly Message[] {
  const values = valuesOfEveryMessage(filling);
  return messageIds.map((message) => ({ message, params: values[message] }) as Message);
}

export const messageIds = Object.keys(valuesOfEveryMessage({ name: "", number: 0 })) as readonly MessageId[];
