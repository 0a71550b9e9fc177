import type { Bearer } from "../../license/finding";
import type { FindingText } from "../finding-text";
import { sentence } from "../sentence";
import { enForms } from "./forms";
import { named, participants } from "./phrases";

const { number, minutes, count, day, list } = enForms;

const howMany = "It depends on how many come";
const mostNames = 3;
const needs: Readonly<Record<Bearer, string>> = {
  you: "you need a license",
  meetingHost: "the meeting host needs a license",
};

/** It depends, and on what. */
export const open = {
  dependsOnGroup: ({ groups, more, who }) => ({ headline: howMany, line: groupLine(groups, more, who) }),
  dependsOnAudience: ({ more, who }) => ({
    headline: howMany,
    line: `If more than ${few(more)} come in all, ${needs[who]}.`,
  }),
  dependsOnUnknownEntries: ({ entries, more, who }) => ({
    headline: howMany,
    line: `${count(entries, "name", "names")} on the list may be ${entries === 1 ? "a person" : "people"}. If you are more than ${few(more)} in all, ${needs[who]}.`,
  }),
  dependsOnRange: ({ atLeast, atMost, more, who }) => ({
    headline: howMany,
    line: `You are between ${number(atLeast)} and ${number(atMost)}, depending on who is invited twice. If you are more than ${few(more)}, ${needs[who]}.`,
  }),
  dependsOnCutList: ({ read, more, who }) => ({
    headline: howMany,
    line: `Outlook shows only part of the list: at least ${participants(read)}. If you are more than ${few(more)}, ${needs[who]}.`,
  }),
  dependsOnUnreadAttendees: ({ minutes: length, more, who }) => ({
    headline: "We couldn't read the attendees",
    line:
      length === undefined || more > 2
        ? `Outlook didn't answer. If you are more than ${few(more)}, ${needs[who]}.`
        : `Outlook didn't answer. If you are more than ${few(more)}, ${minutes(length)} needs a license.`,
  }),
  dependsOnDuration: ({ limit, who }) => ({
    headline: "It depends on how long the meeting lasts",
    line: `If it lasts more than ${minutes(limit)}, ${needs[who]}.`,
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

function groupLine(
  groups: readonly { readonly name: string; readonly address: string }[],
  more: number,
  who: Bearer,
) {
  const names = groups.slice(0, mostNames).map(({ name, address }) => named(name || address));
  const rest = groups.length - mostNames;
  const shown = list(rest > 0 ? [...names, count(rest, "other", "others")] : names);
  const subject =
    groups.length > 1 ? `the groups ${shown} together have` : `the group ${shown}`.trim() + " has";
  const size = more === 0 ? "members" : `more than ${count(more, "member", "members")}`;
  return sentence(`If ${subject} ${size}, ${needs[who]}`);
}
