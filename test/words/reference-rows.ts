import type { Message } from "../../src/license/finding";
import { license, tooLong, tooMany } from "../support/a-verdict";
import { regionHovedstaden } from "../support/assessing";

/** A state, what is found, and how each language says it. */
interface Row {
  readonly state: string;
  readonly says: Message;
  readonly da: readonly [headline: string, line: string];
  readonly en: readonly [headline: string, line: string];
}

export const needsOne = "Du skal bruge en enterprise-licens";
export const needsOneEn = "You need an enterprise license";
const needsNone = "Du behøver ingen licens";
const needsNoneEn = "You don't need a license";
const { use, organization } = regionHovedstaden;

export const rows: readonly Row[] = [
  {
    state: "a free group",
    says: { message: "freeGroup", params: { minutes: 30, people: 8, limitMinutes: 40, limitPeople: 100 } },
    da: [
      needsNone,
      "30 min. og 8 deltagere er inden for gratis Zoom: grupper op til 40 min. og 100 deltagere.",
    ],
    en: [
      needsNoneEn,
      "30 min and 8 participants are within free Zoom: groups up to 40 min and 100 participants.",
    ],
  },
  {
    state: "two people",
    says: { message: "freePair", params: { organization: organization.name } },
    da: [needsNone, "Møder mellem to har ingen tidsgrænse efter reglerne i Region Hovedstaden."],
    en: [needsNoneEn, "Capital Region of Denmark sets no time limit for meetings of two."],
  },
  {
    state: "Zoom's own limit, beside it",
    says: { message: "vendorPairLimit", params: { limit: 40, since: "2022-07-15" } },
    da: [
      "Zoom har selv en grænse",
      "Zoom afbryder selv gratis møder efter 40 min., også mellem to (siden 15. juli 2022).",
    ],
    en: [
      "Zoom has a limit of its own",
      "Zoom itself ends free meetings after 40 min, also between two (since 15 July 2022).",
    ],
  },
  {
    state: "too long",
    says: tooLong,
    da: [needsOne, "Mødet varer 60 min. Det er 20 min. mere, end et gratis gruppemøde kan vare."],
    en: [needsOneEn, "The meeting lasts 60 min, 20 min more than a free group meeting can."],
  },
  {
    state: "too many",
    says: tooMany,
    da: [needsOne, "112 deltagere er 12 flere, end et gratis møde kan have."],
    en: [needsOneEn, "112 participants are 12 more than a free meeting can have."],
  },
  {
    state: "a webinar",
    says: { message: "webinar", params: { license } },
    da: [needsOne, "Webinarer kræver en licens uanset længde."],
    en: [needsOneEn, "Webinars need a license whatever their length."],
  },
  {
    state: "covered",
    says: { message: "covered", params: { capacity: 500, until: undefined } },
    da: ["Din licens dækker mødet", "Op til 500 deltagere, uden tidsgrænse."],
    en: ["Your license covers this meeting", "Up to 500 participants, no time limit."],
  },
  {
    state: "the license ends before",
    says: { message: "licenseEndsBefore", params: { until: "2026-11-30", meeting: "2026-12-03" } },
    da: ["Din licens udløber før mødet", "Den gælder til 30. november; mødet er 3. december."],
    en: ["Your license ends before the meeting", "It runs to 30 November; the meeting is on 3 December."],
  },
  {
    state: "beyond",
    says: { message: "beyond", params: { people: 612, capacity: 500, over: 112, atLeast: false } },
    da: [
      "Mødet er større, end licensen dækker",
      "612 deltagere er 112 flere end de 500. En licens løser det ikke.",
    ],
    en: [
      "The meeting is larger than the license covers",
      "612 participants are 112 more than the 500. A license won't solve it.",
    ],
  },
  {
    state: "it depends on a group",
    says: {
      message: "dependsOnGroup",
      params: { groups: [{ name: "Alle læger", address: "" }], more: 88, who: "you" },
    },
    da: [
      "Det afhænger af, hvor mange der kommer",
      "Har gruppen »Alle læger« mere end 88 medlemmer, skal du bruge en licens.",
    ],
    en: [
      "It depends on how many come",
      'If the group "Alle læger" has more than 88 members, you need a license.',
    ],
  },
  {
    state: "it depends on what was not read",
    says: { message: "dependsOnUnreadAttendees", params: { minutes: 60, more: 2, who: "you" } },
    da: ["Vi mangler deltagerne", "Outlook svarede ikke. Er I flere end to, kræver 60 min. en licens."],
    en: [
      "We couldn't read the attendees",
      "Outlook didn't answer. If you are more than two, 60 min needs a license.",
    ],
  },
  {
    state: "a shared mailbox",
    says: { message: "sharedMailbox", params: { name: "Kursus" } },
    da: ["En fællespostkasse kan ikke have en licens", "Lad en navngiven person holde mødet."],
    en: ["A shared mailbox can't have a license", "Let a named person host the meeting."],
  },
  {
    state: "several hosts",
    says: { message: "severalHosts", params: { licenses: 3, hosts: 3, license } },
    da: ["I skal bruge 3 licenser", "Licensen er personlig: én til hver, der holder mødet."],
    en: ["You need 3 licenses", "The license is personal: one for each who hosts."],
  },
  {
    state: "a colleague hosts",
    says: { message: "colleagueHosts", params: { name: "Mette Hansen" } },
    da: [needsNone, "Mette Hansen holder mødet og skal have licensen."],
    en: [needsNoneEn, "Mette Hansen hosts the meeting and needs the license."],
  },
  {
    state: "work for an institution",
    says: { message: "institution", params: { institution: use.institutions[0]?.name, host: undefined } },
    da: [
      "Brug uddannelsesinstitutionens Zoom",
      "Opgaver for fx Københavns Universitet løses med institutionens login og licens.",
    ],
    en: ["Use the institution's Zoom", "Work for e.g. University of Copenhagen uses its login and license."],
  },
  {
    state: "not allowed",
    says: { message: "patients", params: { forbidden: forbidden() } },
    da: [
      "Mødet må ikke holdes i Zoom",
      "Zoom må ikke bruges til patientrelaterede samtaler eller lægelige konferencer.",
    ],
    en: [
      "This meeting may not be held on Zoom",
      "Zoom may not be used for patient-related conversations or medical conferences.",
    ],
  },
  {
    state: "another service",
    says: { message: "otherService", params: { service: "Teams" } },
    da: ["Mødet er ikke i Zoom", "Linket fører til Teams. Zoom-reglerne gælder ikke her."],
    en: ["This isn't a Zoom meeting", "The link goes to Teams. The Zoom rules don't apply."],
  },
  {
    state: "a lookalike",
    says: { message: "lookalike", params: { host: "zoom.us.evil.example", trick: "elsewhere" } },
    da: ["Linket er ikke Zooms", "Det fører til zoom.us.evil.example. Åbn det ikke."],
    en: ["The link isn't Zoom's", "It goes to zoom.us.evil.example. Don't open it."],
  },
  {
    state: "an attendee",
    says: { message: "attendee", params: {} },
    da: ["Du behøver hverken licens eller konto", "Kun den, der holder mødet, kan have brug for en licens."],
    en: ["You need neither license nor account", "Only the one who hosts may need a license."],
  },
  {
    state: "a partner's meeting",
    says: { message: "partnersMeeting", params: {} },
    da: [
      "Du behøver hverken licens eller konto",
      "Du må gerne deltage i møder, som samarbejdspartnere har indkaldt til.",
    ],
    en: ["You need neither license nor account", "You may attend meetings called by partners."],
  },
];

function forbidden() {
  const rule = use.rules.find(({ kind }) => kind === "forbidden");
  if (rule === undefined) throw new Error("The policy forbids nothing");
  return rule.text;
}
