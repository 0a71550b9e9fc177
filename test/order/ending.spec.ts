import * as fc from "fast-check";
import type { Day } from "../../src/invite/invite";
import { addDays, addMonths, dayNumber } from "../../src/order/day";
import { endingDates, noticeProblem } from "../../src/order/ending";
import { termDates, type Terms } from "../../src/order/term";
import { packs } from "../../src/policy/packs";

/** A year's payment, 30 days of notice, no refund inside 12 months. */
const regional = termsOf();

function termsOf(): Terms {
  const [{ license }] = packs;
  if (license.heldBy !== "person") throw new Error("the region's license is personal");
  return license;
}

const monthly: Terms = {
  price: { amount: 14.5, currency: "EUR", per: "month", paid: "each-period", cites: ["M4"] },
  term: { noticeDays: 14, noRefundMonths: 0, cites: ["M4"] },
};

describe("notice of a license", () => {
  it.each([
    // since, today, from, last day, last payment, months without refund
    ["2026-01-15", "2026-11-21", "2026-11-21", "2026-12-21", undefined, 12],
    ["2026-01-15", "2026-11-21", "2026-12-15", "2027-01-14", undefined, 12],
    ["2026-01-15", "2026-11-21", "2026-12-16", "2027-01-15", "2027-01-15", 12],
    ["2026-01-15", "2026-11-21", "2027-01-14", "2027-02-13", "2027-01-15", 12],
    ["2026-01-15", "2026-11-21", "2027-01-15", "2027-02-14", "2027-01-15", undefined],
    ["2026-01-15", "2027-01-15", "2027-01-15", "2027-02-14", undefined, undefined],
    ["2026-01-15", "2026-11-21", "2029-03-01", "2029-03-31", "2029-01-15", undefined],
    ["2026-12-24", "2026-11-21", "2026-11-21", "2026-12-21", undefined, 12],
    ["2026-12-01", "2026-11-21", "2026-11-21", "2026-12-21", "2026-12-01", 12],
  ])("since %s, seen on %s and given from %s", (since, today, from, lastDay, lastPayment, withoutRefund) => {
    expect(endingDates({ since }, regional, { from, today })).toEqual({
      from,
      noticeDays: 30,
      lastDay,
      lastPayment,
      withoutRefund,
    });
  });

  it.each([
    ["2028-02-29", regional, "2029-01-28", "2029-02-27", undefined],
    ["2028-02-29", regional, "2029-01-29", "2029-02-28", "2029-02-28"],
    ["2028-02-29", regional, "2032-01-30", "2032-02-29", "2032-02-29"],
    ["2026-12-31", monthly, "2027-02-13", "2027-02-27", "2027-01-31"],
    ["2026-12-31", monthly, "2027-02-14", "2027-02-28", "2027-02-28"],
    ["2026-12-31", monthly, "2028-02-15", "2028-02-29", "2028-02-29"],
  ])(
    "since %s %s, given from %s: last day %s, last payment %s",
    (since, terms, from, lastDay, lastPayment) => {
      const today = addDays(since, 1);
      const dates = endingDates({ since }, terms, { from, today });
      expect([dates.lastDay, dates.lastPayment]).toEqual([lastDay, lastPayment]);
    },
  );

  const days = (least: number, most: number) => fc.integer({ min: least, max: most });
  const notices = fc
    .record({
      since: days(0, 4 * 365).map((at) => addDays("2026-01-01", at)),
      held: days(0, 3 * 366),
      later: days(0, 3 * 366),
      terms: fc.constantFrom(regional, monthly),
    })
    .map(({ held, later, ...rest }) => {
      const today = addDays(rest.since, held);
      return { ...rest, today, from: addDays(today, later) };
    });

  it("counts as if it were given on the day from which it counts", () => {
    fc.assert(
      fc.property(notices, ({ since, terms, today, from }) => {
        const { lastDay, lastPayment, withoutRefund } = endingDates({ since }, terms, { from, today });
        const then = termDates({ since }, terms, from);
        expect(lastDay).toBe(then.endsIfGivenToday);
        expect(withoutRefund !== undefined).toBe(then.noRefundBefore !== undefined);
        expect(lastPayment).toBe(paymentsOneByOne({ since, terms }, today, lastDay).pop());
      }),
      { numRuns: 2000 },
    );
  });

  it("given a day later ends the license a day later, and never spares a payment more", () => {
    fc.assert(
      fc.property(notices, ({ since, terms, today, from }) => {
        const dates = endingDates({ since }, terms, { from, today });
        const later = endingDates({ since }, terms, { from: addDays(from, 1), today });
        expect(dayNumber(later.lastDay) - dayNumber(dates.lastDay)).toBe(1);
        expect((later.lastPayment ?? "") >= (dates.lastPayment ?? "")).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Every payment after one day and up to another. */
function paymentsOneByOne(of: { since: Day; terms: Terms }, after: Day, upTo: Day): Day[] {
  const months = of.terms.price.per === "year" ? 12 : 1;
  const payments: Day[] = [];
  for (let due = of.since, count = 0; due <= upTo; due = addMonths(of.since, count * months)) {
    if (due > after) payments.push(due);
    count += 1;
  }
  return payments;
}

describe("the day from which notice is given", () => {
  const held = { since: "2026-01-15", until: "2027-06-30" };

  it.each([
    ["", { code: "no-day" }],
    ["2026-02-29", { code: "no-day" }],
    ["+12026-01-01", { code: "no-day" }],
    ["0002-12-01", { code: "day-passed", today: "2026-11-21" }],
    ["2026-11-20", { code: "day-passed", today: "2026-11-21" }],
    ["2026-11-21", undefined],
    ["2027-05-31", undefined],
    ["2027-06-01", { code: "ends-anyway", until: "2027-06-30" }],
  ])("%j is %j", (from, problem) => {
    expect(noticeProblem(held, regional, { from, today: "2026-11-21" })).toEqual(problem);
  });

  it("may be any from today on where the license has no end", () => {
    expect(
      noticeProblem({ since: "2026-01-15" }, regional, { from: "2031-01-01", today: "2026-11-21" }),
    ).toBe(undefined);
  });
});

it("names no payment and no refund where the license is free of charge", () => {
  const free: Terms = { ...regional, price: { ...regional.price, amount: 0 } };

  expect(endingDates({ since: "2026-01-15" }, free, { from: "2026-06-01", today: "2026-06-01" })).toEqual({
    from: "2026-06-01",
    noticeDays: 30,
    lastDay: "2026-07-01",
    lastPayment: undefined,
    withoutRefund: undefined,
  });
});
