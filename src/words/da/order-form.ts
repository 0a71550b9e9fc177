import type { OrderFormText } from "../order-form";
import { daForms } from "./forms";

const { count, day, money, number } = daForms;

export const daOrderForm: OrderFormText = {
  problems: {
    empty: () => "Feltet skal udfyldes.",
    "too-long": ({ length, most }) =>
      `${count(length, "tegn", "tegn")} er for mange. Der er plads til ${number(most)}.`,
    cpr: () => "Det ligner et CPR-nummer. Skriv ikke CPR-numre her.",
    "ean-not-digits": () => "Et EAN-nummer består kun af cifre.",
    "ean-digits": ({ digits }) => `Et EAN-nummer har 13 cifre. Her er ${number(digits)}.`,
    "ean-check-digit": () => "Et af cifrene er forkert: Kontrolcifferet passer ikke.",
    "no-mail-address": () => "Skriv én mailadresse, fx navn@example.dk.",
    "shared-mailbox": () => "En fællespostkasse kan ikke have en licens. Skriv personens egen adresse.",
    "same-holder": () => "Adressen står der to gange. Licensen er personlig.",
    "no-day": () => "Vælg en dag.",
    "day-passed": ({ today }) => `Dagen er gået. Vælg den ${day(today)} eller en senere dag.`,
    "ends-anyway": ({ until }) => `Den dag er licensen allerede udløbet. Den gælder til ${day(until)}.`,
  },
  notes: {
    "ean-not-danish": "Danske EAN-numre begynder med 57. Se efter, om det er rigtigt.",
    "psp-unusual": "Det ligner ikke et PSP-nummer. Se efter, om det er rigtigt.",
  },
  forAll: "Til hele bestillingen",
  name: "Navn",
  person: (position) => `Person ${number(position)}`,
  remember: "Husk mine oplysninger til næste gang",
  rememberHint: "De huskes kun for dig selv og kan slettes igen i ruden.",
  price: (licenses, each, { currency, per }) => {
    const period = per === "year" ? "om året" : "om måneden";
    if (each === 0) return licenses > 1 ? "Licenserne er gratis." : "Licensen er gratis.";
    return licenses > 1
      ? `${number(licenses)} licenser koster i alt ${money(each * licenses, currency)} ${period}.`
      : `Licensen koster ${money(each, currency)} ${period}.`;
  },
  mailGoesTo: (address) => `Bestillingen er en mail til ${address}, som du selv sender.`,
  writeMail: "Skriv mailen",
  writeText: "Skriv bestillingen",
  toCorrect: (fields) => (fields === 1 ? "1 felt skal rettes." : `${number(fields)} felter skal rettes.`),
  opened: "Mailen er åbnet. Se den igennem, og send den selv.",
  notOpened: "Mailen kunne ikke åbnes herfra. Kopiér teksten ind i en ny mail.",
  written: "Kopiér teksten ind på bestillingssiden.",
  to: "Til",
  subject: "Emne",
  copyText: "Kopiér teksten",
  copied: "Kopieret",
  copyFailed: "Kunne ikke kopiere. Teksten er markeret, så du selv kan kopiere den.",
  openTicket: "Åbn bestillingssiden",

  endTitle: "Opsig licensen",
  endFrom: "Opsig fra",
  endFromHint: "I dag eller en senere dag",
  writeEnding: "Skriv opsigelsen",
  keepLastDay: (lastDay) => `Jeg har sendt den: Sæt sidste dag til ${day(lastDay)}`,
};
