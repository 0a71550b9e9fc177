import type { LicenseTermsText } from "../license-terms";
import { daForms } from "./forms";

const { count, day, money, number } = daForms;

const noMorePayment = "Der er ingen betaling tilbage, før licensen udløber.";

export const daLicenseTerms: LicenseTermsText = {
  covers: (participants, webinars) => {
    const what = webinars ? "Møder, undervisning og webinarer" : "Møder og undervisning";
    const most = participants === undefined ? "" : ` med op til ${number(participants)} deltagere`;
    return `${what}${most}, uden tidsgrænse.`;
  },
  nextPayment: (due, amount, currency) => `Næste betaling er ${money(amount, currency)} den ${day(due)}.`,
  noMorePayment,
  lastNotice: (lastDay, spares) =>
    `Opsig senest den ${day(lastDay)}, hvis du vil undgå betalingen den ${day(spares)}.`,
  noRefund: (months, before) =>
    `Opsiger du inden for de første ${count(months, "måned", "måneder")}, altså før den ${day(before)}, får du ikke penge tilbage.`,
  ending: ({ from, noticeDays, lastDay, lastPayment, withoutRefund }) => [
    `Opsigelsen gælder fra den ${day(from)}.`,
    noticeDays > 0
      ? `Med ${count(noticeDays, "dags", "dages")} varsel er sidste dag ${day(lastDay)}.`
      : `Sidste dag er ${day(lastDay)}.`,
    lastPayment === undefined ? noMorePayment : `Sidste betaling er den ${day(lastPayment)}.`,
    ...(withoutRefund === undefined
      ? []
      : [
          `Opsigelsen ligger inden for de første ${count(withoutRefund, "måned", "måneder")}, så der gives ikke penge tilbage.`,
        ]),
  ],
};
