import type { CalendarText } from "../calendar-messages";
import { isolated } from "../isolate";
import { daForms } from "./forms";

const { number, quote } = daForms;

const parts: Readonly<Record<string, string>> = {
  VCALENDAR: "kalenderen",
  VEVENT: "aftalen",
  VTIMEZONE: "tidszonen",
};

function part(component: string): string {
  return parts[component] ?? isolated(component);
}

export const daCalendar: CalendarText = {
  empty: () => "Filen er tom.",
  html: () => "Filen er en webside, ikke en kalender. Hent selve .ics-filen i stedet.",
  notCalendar: () => "Filen er ikke en kalender. En .ics-fil begynder med BEGIN:VCALENDAR.",
  noEvents: () => "Der er ingen aftaler i filen.",
  cutOff: ({ component, began }) =>
    `Filen slutter midt i ${part(component)}, som begynder på linje ${number(began)}. Resten mangler.`,
  unfinished: ({ component, next }) =>
    `Slutningen på ${part(component)} mangler: Her kommer ${isolated(next)} i stedet. Den er sprunget over.`,
  tooLong: ({ megabytes }) => `Aftalen fylder over ${number(megabytes)} MB og er sprunget over.`,
  badLine: ({ text }) => `Linjen kan ikke læses: ${quote(isolated(text))}`,
  badValue: ({ property, value }) => `${isolated(property)} kan ikke læses: ${quote(isolated(value))}`,
  missingStart: () => "Aftalen har intet starttidspunkt.",
  unknownZone: ({ zone }) => `Tidszonen ${quote(isolated(zone))} er ukendt. Tiderne er læst som dine egne.`,
};
