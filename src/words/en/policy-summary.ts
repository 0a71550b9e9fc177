import type { PolicySummaryText } from "../policy-summary";
import { enForms } from "./forms";

const { number, minutes, money, list, count, day } = enForms;

export const enPolicySummary: PolicySummaryText = {
  titles: {
    for: "Holds for",
    limits: "Limits",
    license: "The license",
    ordering: "Ordering and ending",
    use: "Rules of use",
    joining: "Guidance for attendees",
    sources: "Sources",
  },
  domains: (domains) => `Mail addresses under ${list(domains)}`,
  zoomNames: (names) => `Own names in Zoom: ${list(names.map((name) => `${name}.zoom.us`))}`,
  letters: { da: "Letters to it are written in Danish", en: "Letters to it are written in English" },
  free: (name, { groupMinutes, pairMinutes, participants }) =>
    `Free (${name}): up to ${count(participants, "participant", "participants")}; three or more for ${minutes(groupMinutes)}, two ` +
    (pairMinutes === null ? "without limit" : `for ${minutes(pairMinutes)}`),
  noFree: "Nothing is free: every meeting on Zoom takes a license",
  licensed: (name, participants, webinars) =>
    `License (${name}): ` +
    (participants === null
      ? "number of participants not stated"
      : `up to ${number(participants)} participants`) +
    (webinars ? ", webinars too" : ", no webinars"),
  price: ({ amount, currency, per, paid }) => {
    const period = per === "year" ? "a year" : "a month";
    if (amount === 0) return "Free of charge";
    return `${money(amount, currency)} ${period}, paid ${paid === "on-creation" ? "when it is created" : "for each period"}`;
  },
  sharedMailbox: (allowed) =>
    allowed ? "A shared mailbox can have a license" : "A shared mailbox can't have a license",
  notice: (days) => (days === 0 ? "No notice" : `Notice: ${count(days, "day", "days")}`),
  noRefund: (months) =>
    months === 0 ? "No time without refund" : `No refund for the first ${count(months, "month", "months")}`,
  order: (route) => `Ordered ${by(route)}`,
  end: (route) => `Ended ${by(route)}`,
  fields: (order, holder) =>
    [
      order.length > 0 ? `for the whole order: ${list(order)}` : "",
      holder.length > 0 ? `for each person: ${list(holder)}` : "",
    ]
      .filter((part) => part !== "")
      .join("; "),
  kinds: { allowed: "May", forbidden: "May not", required: "Must", note: "Worth knowing" },
  alternative: "Instead of Zoom",
  institutions: (names) => `Education institutions whose Zoom is known: ${list(names)}`,
  noRules: "None",
  way: "Way",
  expect: "What they can expect",
  contact: "Help",
  published: (published) => `of ${day(published)}`,
  checked: (checked) => `checked ${day(checked)}`,
};

function by(route: Parameters<PolicySummaryText["order"]>[0]): string {
  return route.by === "mail" ? `with a mail to ${route.address}` : `at ${route.url}`;
}
