import type { LicenseTermsText } from "../license-terms";
import { enForms } from "./forms";

const { count, day, money, number } = enForms;

export const enLicenseTerms: LicenseTermsText = {
  covers: (participants, webinars) => {
    const what = webinars ? "Meetings, teaching and webinars" : "Meetings and teaching";
    const most = participants === undefined ? "" : ` with up to ${number(participants)} participants`;
    return `${what}${most}, with no time limit.`;
  },
  nextPayment: (due, amount, currency) => `The next payment is ${money(amount, currency)} on ${day(due)}.`,
  noMorePayment: "Nothing more is to be paid before the license ends.",
  lastNotice: (lastDay, spares) =>
    `Give notice on ${day(lastDay)} at the latest to avoid the payment on ${day(spares)}.`,
  noRefund: (months, before) =>
    `If you give notice within the first ${count(months, "month", "months")}, before ${day(before)}, nothing is refunded.`,
};
