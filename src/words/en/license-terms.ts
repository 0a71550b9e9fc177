import type { LicenseTermsText } from "../license-terms";
import { enForms } from "./forms";

const { count, day, money, number } = enForms;

const noMorePayment = "Nothing more is to be paid before the license ends.";

export const enLicenseTerms: LicenseTermsText = {
  covers: (participants, webinars) => {
    const what = webinars ? "Meetings, teaching and webinars" : "Meetings and teaching";
    const most = participants === undefined ? "" : ` with up to ${number(participants)} participants`;
    return `${what}${most}, with no time limit.`;
  },
  nextPayment: (due, amount, currency) => `The next payment is ${money(amount, currency)} on ${day(due)}.`,
  noMorePayment,
  lastNotice: (lastDay, spares) =>
    `Give notice on ${day(lastDay)} at the latest to avoid the payment on ${day(spares)}.`,
  noRefund: (months, before) =>
    `If you give notice within the first ${count(months, "month", "months")}, before ${day(before)}, nothing is refunded.`,
  ending: ({ from, noticeDays, lastDay, lastPayment, withoutRefund }) => [
    `Notice is given from ${day(from)}.`,
    noticeDays > 0
      ? `With ${count(noticeDays, "day's", "days'")} notice, the last day is ${day(lastDay)}.`
      : `The last day is ${day(lastDay)}.`,
    lastPayment === undefined ? noMorePayment : `The last payment is on ${day(lastPayment)}.`,
    ...(withoutRefund === undefined
      ? []
      : [`This is within the first ${count(withoutRefund, "month", "months")}, so nothing is refunded.`]),
  ],
};
