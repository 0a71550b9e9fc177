import type { FindingText } from "../finding-text";
import { isolated } from "../isolate";
import { daForms } from "./forms";
import { freeLimits, nothingNeeded, participants, reach } from "./phrases";

const { minutes, day } = daForms;

/** Nothing is needed, or there is a license already. */
export const notNeeded = {
  freeGroup: (params) => ({
    headline: nothingNeeded,
    line: `${minutes(params.minutes)} og ${participants(params.people)} er inden for gratis Zoom: ${freeLimits(params)}`,
  }),
  freeWhatever: (params) => ({
    headline: nothingNeeded,
    line: `Det, vi ikke ved, ændrer ikke svaret. Gratis Zoom dækker ${freeLimits(params)}`,
  }),
  freePair: ({ organization }) => ({
    headline: nothingNeeded,
    line: `Møder mellem to har ingen tidsgrænse efter reglerne i ${organization.da}.`,
  }),
  nobodyYet: (params) => ({
    headline: nothingNeeded,
    line: `Ingen er inviteret endnu. Gratis Zoom dækker ${freeLimits(params)}`,
  }),
  covered: ({ capacity, until }) => ({
    headline: "Din licens dækker mødet",
    line: reach(capacity) + (until === undefined ? "" : ` Den gælder til ${day(until)}.`),
  }),
  organizationLicense: ({ organization }) => ({
    headline: nothingNeeded,
    line: `${organization.da} holder sine møder på sin egen licens.`,
  }),
  colleagueCovered: ({ name, capacity }) => ({
    headline: nothingNeeded,
    line: `${isolated(name) || "En kollega"} holder mødet og har en licens. ${reach(capacity)}`,
  }),
  severalCovered: ({ capacity }) => ({ headline: "Jeres licenser dækker mødet", line: reach(capacity) }),
  attendee: () => ({
    headline: "Du behøver hverken licens eller konto",
    line: "Kun den, der holder mødet, kan have brug for en licens.",
  }),
  partnersMeeting: () => ({
    headline: "Du behøver hverken licens eller konto",
    line: "Du må gerne deltage i møder, som samarbejdspartnere har indkaldt til.",
  }),
  partnerHolds: ({ allowed }) => ({
    headline: nothingNeeded,
    line: `Samarbejdspartneren holder mødet på sin egen konto.${allowed ? " I må gerne deltage." : ""}`,
  }),
  institutionAccess: ({ institution }) => ({
    headline: nothingNeeded,
    line: `Linket hører til ${institution.da}. Her gælder institutionens login og licens.`,
  }),
} satisfies Partial<FindingText>;
