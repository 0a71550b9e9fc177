import type { FindingText } from "../finding-text";
import { isolated } from "../isolate";
import { enForms } from "./forms";
import { more, nothingNeeded, participants, participantsAre, youNeed } from "./phrases";

const { number, minutes, count, days } = enForms;

/** A license is needed, or a license is not the answer. */
export const needed = {
  tooLong: ({ minutes: length, over, license, longestOccurrence, pair }) => ({
    headline: youNeed(license),
    line: `The ${longestOccurrence ? "longest meeting of the series" : "meeting"} lasts ${minutes(length)}, ${minutes(over)} more than a free ${pair ? "meeting of two" : "group meeting"} can.`,
  }),
  tooMany: ({ people, atLeast, over, license }) => ({
    headline: youNeed(license),
    line: atLeast
      ? `At least ${participants(people)} is at least ${more(over)} than a free meeting can have.`
      : `${participantsAre(people)} ${more(over)} than a free meeting can have.`,
  }),
  webinar: ({ license }) => ({
    headline: youNeed(license),
    line: "Webinars need a license whatever their length.",
  }),
  noFreePlan: ({ license }) => ({
    headline: youNeed(license),
    line: "All Zoom meetings here need a license.",
  }),
  licenseEndsBefore: ({ until, meeting }) => {
    const [end, start] = days(until, meeting);
    return {
      headline: "Your license ends before the meeting",
      line: `It runs to ${end}; the meeting is on ${start}.`,
    };
  },
  licenseStartsAfter: ({ since, meeting }) => {
    const [first, start] = days(since, meeting);
    return {
      headline: "Your license starts after the meeting",
      line: `It runs from ${first}; the meeting is on ${start}.`,
    };
  },
  severalHosts: ({ licenses, hosts }) =>
    licenses < hosts
      ? {
          headline: `You are ${count(licenses, "license", "licenses")} short`,
          line: `The license is personal: one for each of the ${number(hosts)} who host.`,
        }
      : {
          headline: `You need ${count(licenses, "license", "licenses")}`,
          line: "The license is personal: one for each who hosts.",
        },
  colleagueHosts: ({ name }) => ({
    headline: nothingNeeded,
    line: `${isolated(name) || "A colleague"} hosts the meeting and needs the license.`,
  }),
  organizerHosts: ({ name }) => ({
    headline: "The meeting host needs a license",
    line: `You write for ${isolated(name) || "somebody else"}, who hosts the meeting. The license is personal.`,
  }),
  beyond: ({ people, capacity, over, atLeast }) => ({
    headline: "The meeting is larger than the license covers",
    line:
      (atLeast
        ? `At least ${participants(people)} is at least ${more(over)} than the ${number(capacity)}.`
        : `${participantsAre(people)} ${more(over)} than the ${number(capacity)}.`) +
      " A license won't solve it.",
  }),
  webinarNotCovered: () => ({
    headline: "The license doesn't cover webinars",
    line: "Hold it as an ordinary meeting, or use another solution.",
  }),
  sharedMailbox: () => ({
    headline: "A shared mailbox can't have a license",
    line: "Let a named person host the meeting.",
  }),
  institution: ({ institution, host }) => ({
    headline: "Use the institution's Zoom",
    line:
      `Work for ${institution === undefined ? "an education institution" : `e.g. ${institution.en}`} uses its login and license.` +
      (host === undefined ? "" : ` The link is then on its own Zoom, e.g. ${host}.`),
  }),
  patients: ({ forbidden }) => ({ headline: "This meeting may not be held on Zoom", line: forbidden.en }),
} satisfies Partial<FindingText>;
