import type { FindingText } from "../finding-text";
import { sentence } from "../sentence";
import { daForms } from "./forms";
import { named, participants } from "./phrases";

const { number, minutes, count, day, list } = daForms;

const howMany = "Det afhænger af, hvor mange der kommer";
const mostNames = 3;

/** It depends, and on what. */
export const open = {
  dependsOnGroup: ({ groups, more }) => ({ headline: howMany, line: groupLine(groups, more) }),
  dependsOnAudience: ({ more }) => ({
    headline: howMany,
    line: `Kommer der flere end ${few(more)} i alt, skal du bruge en licens.`,
  }),
  dependsOnUnknownEntries: ({ entries, more }) => ({
    headline: howMany,
    line: `${count(entries, "navn", "navne")} på listen kan være ${entries === 1 ? "en person" : "personer"}. Er I flere end ${few(more)} i alt, skal du bruge en licens.`,
  }),
  dependsOnRange: ({ atLeast, atMost, more }) => ({
    headline: howMany,
    line: `I er mellem ${number(atLeast)} og ${number(atMost)}, alt efter hvem der er inviteret to gange. Er I flere end ${few(more)}, skal du bruge en licens.`,
  }),
  dependsOnCutList: ({ read, more }) => ({
    headline: howMany,
    line: `Outlook viser kun en del af listen: mindst ${participants(read)}. Er I flere end ${few(more)}, skal du bruge en licens.`,
  }),
  dependsOnUnreadAttendees: ({ minutes: length, more }) => ({
    headline: "Vi mangler deltagerne",
    line:
      length === undefined || more > 2
        ? `Outlook svarede ikke. Er I flere end ${few(more)}, skal du bruge en licens.`
        : `Outlook svarede ikke. Er I flere end ${few(more)}, kræver ${minutes(length)} en licens.`,
  }),
  dependsOnDuration: ({ limit }) => ({
    headline: "Det afhænger af, hvor længe mødet varer",
    line: `Varer det mere end ${minutes(limit)}, skal du bruge en licens.`,
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

function groupLine(groups: readonly { readonly name: string; readonly address: string }[], more: number) {
  const names = groups.slice(0, mostNames).map(({ name, address }) => named(name || address));
  const rest = groups.length - mostNames;
  const shown = list(rest > 0 ? [...names, count(rest, "anden", "andre")] : names);
  const subject = groups.length > 1 ? `Har grupperne ${shown} tilsammen` : `Har gruppen ${shown}`.trim();
  const size = more === 0 ? "medlemmer" : `mere end ${count(more, "medlem", "medlemmer")}`;
  return sentence(`${subject} ${size}, skal du bruge en licens`);
}
