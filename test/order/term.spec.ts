import type { Day } from "../../src/invite/invite";
import { addDays, addMonths, dayNumber } from "../../src/order/day";
import { termDates } from "../../src/order/term";
import type { Terms } from "../../src/order/term";
import { packs } from "../../src/policy/packs";

const regional = termsOf();

/** A year's payment, 30 days of notice, no refund inside 12 months: the region's own terms. */
function termsOf(): Terms {
  const [{ license }] = packs;
  if (license.heldBy !== "person") throw new Error("the region's license is personal");
  return license;
}

const monthly: Terms = {
  price: { amount: 14.5, currency: "EUR", per: "month", paid: "each-period", cites: ["M4"] },
  term: { noticeDays: 14, noRefundMonths: 0, cites: ["M4"] },
};

describe("under the region's terms, a license since 15 January 2026", () => {
  it.each([
    // today, next payment, last day for notice, the payment that it spares, without refund before
    ["2026-01-15", "2027-01-15", "2026-12-15", "2027-01-15", "2027-01-15"],
    ["2026-06-01", "2027-01-15", "2026-12-15", "2027-01-15", "2027-01-15"],
    ["2026-12-15", "2027-01-15", "2026-12-15", "2027-01-15", "2027-01-15"],
    ["2026-12-16", "2027-01-15", "2027-12-15", "2028-01-15", "2027-01-15"],
    ["2027-01-14", "2027-01-15", "2027-12-15", "2028-01-15", "2027-01-15"],
    ["2027-01-15", "2028-01-15", "2027-12-15", "2028-01-15", undefined],
    ["2026-01-01", "2026-01-15", "2026-12-15", "2027-01-15", "2027-01-15"],
  ])("seen on %s: next payment %s, notice by %s", (today, nextPayment, lastDay, spares, noRefundBefore) => {
    expect(termDates({ since: "2026-01-15" }, regional, today)).toMatchObject({
      nextPayment,
      notice: { lastDay, spares },
      noRefundBefore,
    });
  });

  it("ends 30 days after notice is given", () => {
    expect(termDates({ since: "2026-01-15" }, regional, "2028-02-01").endsIfGivenToday).toBe("2028-03-02");
  });

  it("that already ends has no payment left after its end", () => {
    const held = { since: "2026-01-15", until: "2027-01-14" };
    expect(termDates(held, regional, "2026-12-20")).toMatchObject({
      nextPayment: undefined,
      notice: undefined,
    });
  });

  it("that ends a day later still has to be paid once more", () => {
    const held = { since: "2026-01-15", until: "2027-01-15" };
    expect(termDates(held, regional, "2026-12-01")).toMatchObject({ nextPayment: "2027-01-15" });
  });
});

describe("a license since a day that not every year or month has", () => {
  it.each([
    ["2028-02-29", regional, "2028-06-01", "2029-02-28"],
    ["2028-02-29", regional, "2029-02-28", "2030-02-28"],
    ["2028-02-29", regional, "2031-06-01", "2032-02-29"],
    ["2026-01-31", monthly, "2026-02-01", "2026-02-28"],
    ["2026-01-31", monthly, "2026-02-28", "2026-03-31"],
    ["2026-01-31", monthly, "2026-04-30", "2026-05-31"],
  ])("since %s, seen on %s %s, is next paid on %s", (since, terms, today, nextPayment) => {
    expect(termDates({ since }, terms, today).nextPayment).toBe(nextPayment);
  });
});

it("has no time without refund where the terms have none", () => {
  expect(termDates({ since: "2026-01-15" }, monthly, "2026-01-16").noRefundBefore).toBeUndefined();
});

describe.each([
  ["yearly", regional, 12],
  ["monthly", monthly, 1],
])("%s, for licenses since every day of four years", (_, terms, months) => {
  const fourYears = Array.from({ length: 4 * 365 + 1 }, (__, index) => addDays("2026-01-01", index));
  const { noticeDays, noRefundMonths } = terms.term;

  const seen = fourYears.flatMap((since) => telling(since).map((today) => ({ since, today })));

  /** Days on which things change, and the days around them. */
  function telling(since: Day): readonly Day[] {
    const renewal = addMonths(since, 2 * months);
    const days = [since, renewal, addDays(renewal, -1 - noticeDays), addMonths(since, noRefundMonths)];
    return days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  }

  it("the next payment is after today, and the one before it is not", () => {
    const wrong = seen.filter(({ since, today }) => {
      const { nextPayment = "" } = termDates({ since }, terms, today);
      return nextPayment <= today || nextPayment !== paymentCountedOneByOne(since, months, today);
    });
    expect(wrong).toEqual([]);
  });

  it("notice on its last day ends the license the day before the payment, and a day later it does not", () => {
    const wrong = seen.filter(({ since, today }) => {
      const { notice } = termDates({ since }, terms, today);
      if (notice === undefined || notice.lastDay < today) return true;
      const onTime = termDates({ since }, terms, notice.lastDay);
      const late = termDates({ since }, terms, addDays(notice.lastDay, 1));
      return (
        dayNumber(notice.spares) - dayNumber(onTime.endsIfGivenToday) !== 1 ||
        late.endsIfGivenToday < notice.spares ||
        late.notice?.spares === notice.spares
      );
    });
    expect(wrong).toEqual([]);
  });

  it("the time without refund is over exactly so many months after the first day", () => {
    const wrong = fourYears.filter((since) => {
      const over = addMonths(since, noRefundMonths);
      const dayBefore = termDates({ since }, terms, addDays(over, -1)).noRefundBefore;
      return (
        termDates({ since }, terms, over).noRefundBefore !== undefined ||
        dayBefore !== (noRefundMonths > 0 ? over : undefined)
      );
    });
    expect(wrong).toEqual([]);
  });
});

function paymentCountedOneByOne(since: Day, months: number, today: Day): Day {
  let periods = since > today ? 0 : 1;
  while (addMonths(since, periods * months) <= today) periods += 1;
  return addMonths(since, periods * months);
}

it("has neither payments nor what they entail where the license is free of charge, only its notice", () => {
  const free: Terms = { ...regional, price: { ...regional.price, amount: 0 } };

  expect(termDates({ since: "2026-01-15" }, free, "2026-06-01")).toEqual({
    nextPayment: undefined,
    notice: undefined,
    endsIfGivenToday: "2026-07-01",
    noRefundBefore: undefined,
  });
});
