import type { FindingText } from "../finding-text";
import { isolated } from "../isolate";
import { sentence } from "../sentence";
import { daForms } from "./forms";
import { more, nothingNeeded, participants, youNeed } from "./phrases";

const { number, minutes, count, days } = daForms;

/** A license is needed, or a license is not the answer. */
export const needed = {
  tooLong: ({ minutes: length, over, license, longestOccurrence, pair }) => ({
    headline: youNeed(license),
    line:
      sentence(`${longestOccurrence ? "Det længste møde i serien" : "Mødet"} varer ${minutes(length)}`) +
      ` Det er ${minutes(over)} mere, end et gratis ${pair ? "møde mellem to" : "gruppemøde"} kan vare.`,
  }),
  tooMany: ({ people, atLeast, over, license }) => ({
    headline: youNeed(license),
    line: atLeast
      ? `Mindst ${participants(people)} er mindst ${more(over)}, end et gratis møde kan have.`
      : `${participants(people)} er ${more(over)}, end et gratis møde kan have.`,
  }),
  webinar: ({ license }) => ({
    headline: youNeed(license),
    line: "Webinarer kræver en licens uanset længde.",
  }),
  noFreePlan: ({ license }) => ({
    headline: youNeed(license),
    line: "Her kræver alle møder i Zoom en licens.",
  }),
  licenseEndsBefore: ({ until, meeting }) => {
    const [end, start] = days(until, meeting);
    return { headline: "Din licens udløber før mødet", line: `Den gælder til ${end}; mødet er ${start}.` };
  },
  licenseStartsAfter: ({ since, meeting }) => {
    const [first, start] = days(since, meeting);
    return {
      headline: "Din licens gælder først efter mødet",
      line: `Den gælder fra ${first}; mødet er ${start}.`,
    };
  },
  severalHosts: ({ licenses, hosts }) =>
    licenses < hosts
      ? {
          headline: `I mangler ${count(licenses, "licens", "licenser")}`,
          line: `Licensen er personlig: én til hver af de ${number(hosts)}, der holder mødet.`,
        }
      : {
          headline: `I skal bruge ${count(licenses, "licens", "licenser")}`,
          line: "Licensen er personlig: én til hver, der holder mødet.",
        },
  colleagueHosts: ({ name }) => ({
    headline: nothingNeeded,
    line: `${isolated(name) || "En kollega"} holder mødet og skal have licensen.`,
  }),
  organizerHosts: ({ name }) => ({
    headline: "Mødelederen skal bruge en licens",
    line: `Du skriver for ${isolated(name) || "en anden"}, som holder mødet. Licensen er personlig.`,
  }),
  beyond: ({ people, capacity, over, atLeast }) => ({
    headline: "Mødet er større, end licensen dækker",
    line:
      (atLeast
        ? `Mindst ${participants(people)} er mindst ${more(over)} end de ${number(capacity)}.`
        : `${participants(people)} er ${more(over)} end de ${number(capacity)}.`) +
      " En licens løser det ikke.",
  }),
  webinarNotCovered: () => ({
    headline: "Licensen dækker ikke webinarer",
    line: "Hold det som et almindeligt møde, eller brug en anden løsning.",
  }),
  sharedMailbox: () => ({
    headline: "En fællespostkasse kan ikke have en licens",
    line: "Lad en navngiven person holde mødet.",
  }),
  institution: ({ institution, host }) => ({
    headline: "Brug uddannelsesinstitutionens Zoom",
    line:
      `Opgaver for ${institution === undefined ? "en uddannelsesinstitution" : `fx ${institution.da}`} løses med institutionens login og licens.` +
      (host === undefined ? "" : ` Linket ligger så på institutionens eget Zoom, fx ${host}.`),
  }),
  patients: ({ forbidden }) => ({ headline: "Mødet må ikke holdes i Zoom", line: forbidden.da }),
} satisfies Partial<FindingText>;
