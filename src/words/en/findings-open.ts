import type { FindingText } from "../finding-text";
import { sentence } from "../sentence";
import { enForms } from "./forms";
import { named, participants } from "./phrases";

const { number, minutes, count, day, list } = enForms;

const howMany = "It depends on how many come";
const mostNames = 3;

/** It depends, and on what. */
export const open = {
  dependsOnGroup: ({ groups, more }) => ({ headline: howMany, line: groupLine(groups, more) }),
  dependsOnAudience: ({ more }) => ({
    headline: howMany,
    line: `If more than ${few(more)} come in all, you need a license.`,
  }),
  dependsOnUnknownEntries: ({ entries, more }) => ({
    headline: howMany,
    line: `${count(entries, "name", "names")} on the list may be ${entries === 1 ? "a person" : "people"}. If you are more than ${few(more)} in all, you need a license.`,
  }),
  dependsOnRange: ({ atLeast, atMost, more }) => ({
    headline: howMany,
    line: `You are between ${number(atLeast)} and ${number(atMost)}, depending on who is invited twice. If you are more than ${few(more)}, you need a license.`,
  }),
  dependsOnCutList: ({ read, more }) => ({
    headline: howMany,
    line: `Outlook shows only part of the list: at least ${participants(read)}. If you are more than ${few(more)}, you need a license.`,
  }),
  dependsOnUnreadAttendees: ({ minutes: length, more }) => ({
    headline: "We couldn't read the attendees",
    line:
      length === undefined || more > 2
        ? `Outlook didn't answer. If you are more than ${few(more)}, you need a license.`
        : `Outlook didn't answer. If you are more than ${few(more)}, ${minutes(length)} needs a license.`,
  }),
  dependsOnDuration: ({ limit }) => ({
    headline: "It depends on how long the meeting lasts",
    line: `If it lasts more than ${minutes(limit)}, you need a license.`,
  }),
  dependsOnCapacity: ({ capacity }) => ({
    headline: howMany,
    line: `The license covers up to ${participants(capacity)}. If more come, it won't be enough.`,
  }),
  dependsOnLicenseDates: ({ since, until }) => ({
    headline: "It depends on when the meeting is",
    line: `Your license runs from ${day(since)}${until === undefined ? "" : ` to ${day(until)}`}.`,
  }),
} satisfies Partial<FindingText>;

/** Two is a word, all else a number. */
function few(people: number): string {
  return people === 2 ? "two" : number(people);
}

function groupLine(groups: readonly { readonly name: string; readonly address: string }[], more: number) {
  const names = groups.slice(0, mostNames).map(({ name, address }) => named(name || address));
  const rest = groups.length - mostNames;
  const shown = list(rest > 0 ? [...names, count(rest, "other", "others")] : names);
  const subject =
    groups.length > 1 ? `the groups ${shown} together have` : `the group ${shown}`.trim() + " has";
  const size = more === 0 ? "members" : `more than ${count(more, "member", "members")}`;
  return sentence(`If ${subject} ${size}, you need a license`);
}
