import type { FindingText } from "../finding-text";
import { isolated } from "../isolate";
import { enForms } from "./forms";
import { freeLimits, nothingNeeded, participants, reach } from "./phrases";

const { minutes, day } = enForms;

/** Nothing is needed, or there is a license already. */
export const notNeeded = {
  freeGroup: (params) => ({
    headline: nothingNeeded,
    line: `${minutes(params.minutes)} and ${participants(params.people)} are within free Zoom: ${freeLimits(params)}`,
  }),
  freeWhatever: (params) => ({
    headline: nothingNeeded,
    line: `What we don't know doesn't change the answer. Free Zoom covers ${freeLimits(params)}`,
  }),
  freePair: ({ organization }) => ({
    headline: nothingNeeded,
    line: `${organization.en} sets no time limit for meetings of two.`,
  }),
  nobodyYet: (params) => ({
    headline: nothingNeeded,
    line: `Nobody is invited yet. Free Zoom covers ${freeLimits(params)}`,
  }),
  covered: ({ capacity, until }) => ({
    headline: "Your license covers this meeting",
    line: reach(capacity) + (until === undefined ? "" : ` It runs to ${day(until)}.`),
  }),
  organizationLicense: ({ organization }) => ({
    headline: nothingNeeded,
    line: `${organization.en} holds its meetings on its own license.`,
  }),
  colleagueCovered: ({ name, capacity }) => ({
    headline: nothingNeeded,
    line: `${isolated(name) || "A colleague"} hosts the meeting and has a license. ${reach(capacity)}`,
  }),
  severalCovered: ({ capacity }) => ({
    headline: "Your licenses cover this meeting",
    line: reach(capacity),
  }),
  attendee: () => ({
    headline: "You need neither license nor account",
    line: "Only the one who hosts may need a license.",
  }),
  partnersMeeting: () => ({
    headline: "You need neither license nor account",
    line: "You may attend meetings called by partners.",
  }),
  partnerHolds: ({ allowed }) => ({
    headline: nothingNeeded,
    line: `The partner hosts the meeting on their own account.${allowed ? " You may attend." : ""}`,
  }),
  institutionAccess: ({ institution }) => ({
    headline: nothingNeeded,
    line: `The link belongs to ${institution.en}. Its login and license apply here.`,
  }),
} satisfies Partial<FindingText>;
