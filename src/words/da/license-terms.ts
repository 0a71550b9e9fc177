import type { LicenseTermsText } from "../license-terms";
import { daForms } from "./forms";

const { count, day, money, number } = daForms;

export const daLicenseTerms: LicenseTermsText = {
  covers: (participants, webinars) => {
    const what = webinars ? "Møder, undervisning og webinarer" : "Møder og undervisning";
    const most = participants === undefined ? "" : ` med op til ${number(participants)} deltagere`;
    return `${what}${most}, uden tidsgrænse.`;
  },
  nextPayment: (due, amount, currency) => `Næste betaling er ${money(amount, currency)} den ${day(due)}.`,
  noMorePayment: "Der er ingen betaling tilbage, før licensen udløber.",
  lastNotice: (lastDay, spares) =>
    `Opsig senest den ${day(lastDay)}, hvis du vil undgå betalingen den ${day(spares)}.`,
  noRefund: (months, before) =>
    `Opsiger du inden for de første ${count(months, "måned", "måneder")}, altså før den ${day(before)}, får du ikke penge tilbage.`,
};
