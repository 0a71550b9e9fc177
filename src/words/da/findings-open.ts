import type { Bearer } from "../../license/finding";
import type { FindingText } from "../finding-text";
import { sentence } from "../sentence";
import { daForms } from "./forms";
import { named, participants } from "./phrases";

const { number, minutes, count, day, list } = daForms;

const howMany = "Det afhænger af, hvor mange der kommer";
const mostNames = 3;
const needs: Readonly<Record<Bearer, string>> = {
  you: "skal du bruge en licens",
  meetingHost: "skal mødelederen bruge en licens",
};

/** It depends, and on what. */
export const open = {
  dependsOnGroup: ({ groups, more, who }) => ({ headline: howMany, line: groupLine(groups, more, who) }),
  dependsOnAudience: ({ more, who }) => ({
    headline: howMany,
    line: `Kommer der flere end ${few(more)} i alt, ${needs[who]}.`,
  }),
  dependsOnUnknownEntries: ({ entries, more, who }) => ({
    headline: howMany,
    line: `${count(entries, "navn", "navne")} på listen kan være ${entries === 1 ? "en person" : "personer"}. Er I flere end ${few(more)} i alt, ${needs[who]}.`,
  }),
  dependsOnRange: ({ atLeast, atMost, more, who }) => ({
    headline: howMany,
    line: `I er mellem ${number(atLeast)} og ${number(atMost)}, alt efter hvem der er inviteret to gange. Er I flere end ${few(more)}, ${needs[who]}.`,
  }),
  dependsOnCutList: ({ read, more, who }) => ({
    headline: howMany,
    line: `Outlook viser kun en del af listen: mindst ${participants(read)}. Er I flere end ${few(more)}, ${needs[who]}.`,
  }),
  dependsOnUnreadAttendees: ({ minutes: length, more, who }) => ({
    headline: "Vi mangler deltagerne",
    line:
      length === undefined || more > 2
        ? `Outlook svarede ikke. Er I flere end ${few(more)}, ${needs[who]}.`
        : `Outlook svarede ikke. Er I flere end ${few(more)}, kræver ${minutes(length)} en licens.`,
  }),
  dependsOnDuration: ({ limit, who }) => ({
    headline: "Det afhænger af, hvor længe mødet varer",
    line: `Varer det mere end ${minutes(limit)}, ${needs[who]}.`,
  }),
  dependsOnCapacity: ({ capacity }) => ({
    headline: howMany,
    line: `Licensen dækker op til ${participants(capacity)}. Kommer der flere, løser den det ikke.`,
  }),
  dependsOnLicenseDates: ({ since, until }) => ({
    headline: "Det afhænger af, hvornår mødet er",
    line: `Din licens gælder fra ${day(since)}${until === undefined ? "" : ` til ${day(until)}`}.`,
  }),
} satisfies Partial<FindingText>;

/** Two is a word, all else a number. */
function few(people: number): string {
  return people === 2 ? "to" : number(people);
}

function groupLine(
  groups: readonly { readonly name: string; readonly address: string }[],
  more: number,
  who: Bearer,
) {
  const names = groups.slice(0, mostNames).map(({ name, address }) => named(name || address));
  const rest = groups.length - mostNames;
  const shown = list(rest > 0 ? [...names, count(rest, "anden", "andre")] : names);
  const subject = groups.length > 1 ? `Har grupperne ${shown} tilsammen` : `Har gruppen ${shown}`.trim();
  const size = more === 0 ? "medlemmer" : `mere end ${count(more, "medlem", "medlemmer")}`;
  return sentence(`${subject} ${size}, ${needs[who]}`);
}
