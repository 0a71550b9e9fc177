import type { PolicySummaryText } from "../policy-summary";
import { daForms } from "./forms";

const { number, minutes, money, list, count, day } = daForms;

export const daPolicySummary: PolicySummaryText = {
  titles: {
    for: "Gælder for",
    limits: "Grænser",
    license: "Licensen",
    ordering: "Bestilling og opsigelse",
    use: "Regler for brug",
    joining: "Vejledning til deltagere",
    sources: "Kilder",
  },
  domains: (domains) => `Mailadresser under ${list(domains)}`,
  zoomNames: (names) => `Egne navne i Zoom: ${list(names.map((name) => `${name}.zoom.us`))}`,
  letters: { da: "Breve til den skrives på dansk", en: "Breve til den skrives på engelsk" },
  free: (name, { groupMinutes, pairMinutes, participants }) =>
    `Gratis (${name}): op til ${count(participants, "deltager", "deltagere")}; tre eller flere i ${minutes(groupMinutes)}, to ` +
    (pairMinutes === null ? "uden tidsgrænse" : `i ${minutes(pairMinutes)}`),
  noFree: "Intet er gratis: Alle møder i Zoom kræver en licens",
  licensed: (name, participants, webinars) =>
    `Licens (${name}): ` +
    (participants === null ? "antal deltagere er ikke oplyst" : `op til ${number(participants)} deltagere`) +
    (webinars ? ", også webinarer" : ", ikke webinarer"),
  price: ({ amount, currency, per, paid }) => {
    const period = per === "year" ? "om året" : "om måneden";
    if (amount === 0) return "Gratis";
    return `${money(amount, currency)} ${period}, betales ${paid === "on-creation" ? "ved oprettelsen" : "for hver periode"}`;
  },
  sharedMailbox: (allowed) =>
    allowed ? "En fællespostkasse kan have en licens" : "En fællespostkasse kan ikke have en licens",
  notice: (days) => (days === 0 ? "Intet varsel" : `Varsel: ${count(days, "dag", "dage")}`),
  noRefund: (months) =>
    months === 0
      ? "Ingen tid uden penge tilbage"
      : `Ingen penge tilbage de første ${count(months, "måned", "måneder")}`,
  order: (route) => `Bestilles ${by(route)}`,
  end: (route) => `Opsiges ${by(route)}`,
  fields: (order, holder) =>
    [
      order.length > 0 ? `for hele bestillingen: ${list(order)}` : "",
      holder.length > 0 ? `for hver person: ${list(holder)}` : "",
    ]
      .filter((part) => part !== "")
      .join("; "),
  kinds: { allowed: "Må", forbidden: "Må ikke", required: "Skal", note: "Værd at vide" },
  alternative: "I stedet for Zoom",
  institutions: (names) => `Uddannelsesinstitutioner, hvis Zoom kendes: ${list(names)}`,
  noRules: "Ingen",
  way: "Måde",
  expect: "Det kan de forvente",
  contact: "Hjælp",
  published: (published) => `fra ${day(published)}`,
  checked: (checked) => `tjekket ${day(checked)}`,
};

function by(route: Parameters<PolicySummaryText["order"]>[0]): string {
  return route.by === "mail" ? `med en mail til ${route.address}` : `på ${route.url}`;
}
