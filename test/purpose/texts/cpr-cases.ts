/** Numbers as they stand in invites. All invented: the dates exist, the rest is made up. */
import type { Hint } from "../../../src/purpose/purpose";

export interface CprCase {
  readonly name: string;
  readonly text: string;
  readonly cpr: Hint;
}

// 010180-1233 and 1003451018 pass modulus 11; 010180-1234 and 111145-1118 do not.
export const cprCases: readonly CprCase[] = [
  { name: "after its label", text: "CPR: 010180-1234", cpr: "firm" },
  { name: "after its label without a hyphen", text: "cpr-nr. 0101801234", cpr: "firm" },
  { name: "after its label with a blank", text: "Personnummer 010180 1234", cpr: "firm" },
  { name: "with a dash and blanks around it", text: "cpr 010180 – 1234", cpr: "firm" },
  { name: "with a hyphen that does not break", text: "cpr 010180\u20111234", cpr: "firm" },
  { name: "written as one word", text: "cprnr:010180-1234.", cpr: "firm" },
  { name: "with the word behind it", text: "010180-1234 (cpr)", cpr: "firm" },
  { name: "by the birth", text: "Født 010180-1234, ringes op kl. 9.", cpr: "firm" },
  { name: "as a patient's id", text: "Patient-ID: 010180-1234", cpr: "firm" },
  { name: "in a list", text: "Patienter:\n1. 010180-1234\n2. 111145-1118", cpr: "firm" },
  { name: "before a time", text: "cpr 010180-1234 12:30", cpr: "firm" },
  { name: "300 characters behind the word", text: "cpr" + " ".repeat(300) + "010180-1234", cpr: "firm" },
  { name: "300 characters before the word", text: "010180-1234" + " ".repeat(300) + "cpr", cpr: "firm" },
  { name: "301 characters behind the word", text: "cpr" + " ".repeat(301) + "010180-1234", cpr: undefined },
  { name: "301 characters before the word", text: "010180-1234" + " ".repeat(301) + "cpr", cpr: undefined },
  { name: "by modulus 11 alone", text: "Vi mødes om 010180-1233.", cpr: "soft" },
  { name: "by modulus 11 alone, ten digits", text: "Sag 0101801233 i morgen", cpr: "soft" },
  { name: "neither word nor modulus 11", text: "Vi mødes om 010180-1234.", cpr: undefined },
  { name: "a leap day of 2000", text: "cpr 290200-5555", cpr: "firm" },
  { name: "a leap day that 1900 did not have", text: "cpr 290200-1555", cpr: undefined },
  { name: "31 April", text: "cpr 310480-1234", cpr: undefined },
  { name: "month 13", text: "cpr 011380-1234", cpr: undefined },
  { name: "day 0", text: "cpr 000180-1234", cpr: undefined },
  { name: "a telephone number", text: "cpr oplyses på 35 45 12 34", cpr: undefined },
  { name: "an international number", text: "cpr oplyses på +45 3545 1234", cpr: undefined },
  { name: "ten digits behind a plus", text: "cpr: ring +0101801233", cpr: undefined },
  { name: "a telephone number by its label", text: "Har du cpr klar? Tlf. 0101801233", cpr: undefined },
  { name: "a meeting id", text: "cpr nævnes ikke. Møde-id: 0101801233", cpr: undefined },
  { name: "a meeting id in groups", text: "cpr nævnes ikke. Meeting ID: 812 3456 7890", cpr: undefined },
  { name: "a meeting id in English", text: "Meeting ID 010180 1233", cpr: undefined },
  { name: "a production unit", text: "cpr/cvr: P-nr. 1003451018", cpr: undefined },
  { name: "a production unit, spelled out", text: "P-nummer: 1003451018, cpr bruges ikke", cpr: undefined },
  { name: "an order", text: "Ordrenr. 010180-1233", cpr: undefined },
  { name: "an EAN number", text: "EAN 5790001018012, cpr bruges ikke", cpr: undefined },
  { name: "an EAN number in groups", text: "cpr: 5790 010180 1233", cpr: undefined },
  { name: "an invoice", text: "Faktura 0101801233", cpr: undefined },
  { name: "a passcode", text: "Adgangskode: 0101801233", cpr: undefined },
  { name: "in a link", text: "cpr https://zoom.us/j/0101801233?pwd=0101801233", cpr: undefined },
  { name: "in a link without a scheme", text: "cpr zoom.us/j/0101801233", cpr: undefined },
  { name: "in an address", text: "cpr 0101801233@example.dk", cpr: undefined },
  { name: "in a longer run", text: "cpr 90101801233", cpr: undefined },
  { name: "in a longer code", text: "cpr XG-010180-1233-04", cpr: undefined },
  { name: "in a dial-in line", text: "cpr +4589880101,,0101801233#", cpr: undefined },
  { name: "one hidden behind a meeting id", text: "Møde-id: 0101801233\nCPR: 111145-1118", cpr: "firm" },
  { name: "a date and a time", text: "cpr: mødet er 010126 kl. 1230", cpr: undefined },
  { name: "a date and a year", text: "cpr 01-01-80, 2026", cpr: undefined },
];
