/** When a license has to be paid, until when it can be given up, and when its money is gone. */
import type { Day } from "../invite/invite";
import type { Policy } from "../policy/policy";
import { addDays, addMonths, monthsBetween } from "./day";

type Personal = Extract<Policy["license"], { heldBy: "person" }>;
export type Terms = Pick<Personal, "price" | "term">;

export interface TermDates {
  /** The first payment after today; `undefined` when the license ends before it, or is free of charge. */
  readonly nextPayment: Day | undefined;
  /**
   * The last day, today or later, on which notice is early enough to spare a payment, and that payment.
   * `undefined` when the license ends before it anyway, or is free of charge.
   */
  readonly notice: { readonly lastDay: Day; readonly spares: Day } | undefined;
  /** The license's last day when notice is given today. */
  readonly endsIfGivenToday: Day;
  /** The first day on which giving notice no longer falls in the time without refund; `undefined` = that is over, or there is none, or nothing to give back. */
  readonly noRefundBefore: Day | undefined;
}

export interface Held {
  readonly since: Day;
  /** The license's last day; left out = not ended. */
  readonly until?: Day | undefined;
}

/** The dates of a license under an organization's terms, as seen on a day. */
export function termDates(held: Held, terms: Terms, today: Day): TermDates {
  const months = periodMonths(terms);
  const { noticeDays, noRefundMonths } = terms.term;
  const next = held.since > today ? held.since : paymentAfter(held.since, months, today);
  const spares = sparedPayment({ since: held.since, months, noticeDays }, today);
  const refundAgain = addMonths(held.since, noRefundMonths);
  const endsIfGivenToday = addDays(today, noticeDays);
  if (isFree(terms))
    return { nextPayment: undefined, notice: undefined, endsIfGivenToday, noRefundBefore: undefined };
  return {
    nextPayment: isHeldOn(held, next) ? next : undefined,
    notice: isHeldOn(held, spares) ? { lastDay: lastNoticeDay(spares, noticeDays), spares } : undefined,
    endsIfGivenToday,
    noRefundBefore: noRefundMonths > 0 && today < refundAgain ? refundAgain : undefined,
  };
}

/** Whether nothing is ever paid. */
export function isFree({ price }: Pick<Terms, "price">): boolean {
  return price.amount === 0;
}

/** How many months a payment is for. */
export function periodMonths({ price }: Pick<Terms, "price">): number {
  return price.per === "year" ? 12 : 1;
}

/** The last payment up to and with a day; `undefined` when the first one is after it. */
export function lastPaymentBy(since: Day, months: number, day: Day): Day | undefined {
  if (since > day) return undefined;
  const periods = Math.floor(monthsBetween(since, day) / months);
  const due = addMonths(since, periods * months);
  return due > day ? addMonths(since, (periods - 1) * months) : due;
}

function isHeldOn({ until }: Held, day: Day): boolean {
  return until === undefined || until >= day;
}

/** The first renewal after a day. Counted from the first day, so that 31 January comes back after 28 February. */
function paymentAfter(since: Day, months: number, day: Day): Day {
  const periods = Math.max(1, Math.floor(monthsBetween(since, day) / months));
  const due = addMonths(since, periods * months);
  return due > day ? due : addMonths(since, (periods + 1) * months);
}

interface Renewal {
  readonly since: Day;
  readonly months: number;
  readonly noticeDays: number;
}

/** The first renewal for which notice today is still early enough. */
function sparedPayment({ since, months, noticeDays }: Renewal, today: Day): Day {
  return paymentAfter(since, months, addDays(today, noticeDays));
}

/**
 * The notice has run out when the last paid day is over. The day on which notice is given does not count
 * itself; where an organization counts it, this is a day earlier than need be, never too late.
 */
function lastNoticeDay(payment: Day, noticeDays: number): Day {
  return addDays(payment, -1 - noticeDays);
}
