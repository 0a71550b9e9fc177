/** What follows from giving notice of a license on a day, today or later. */
import type { Day } from "../invite/invite";
import type { FieldProblem } from "./check-field";
import { addDays, addMonths, isDay } from "./day";
import { isFree, periodMonths, lastPaymentBy, type Held, type Terms } from "./term";

export interface EndingDates {
  /** The day from which notice is given. */
  readonly from: Day;
  readonly noticeDays: number;
  /** The license's last day under that notice. */
  readonly lastDay: Day;
  /** The last payment that is still to come, up to and with the last day; `undefined` = there is none any more. */
  readonly lastPayment: Day | undefined;
  /** The months from the license's first day in which notice gives no money back, where it falls in them. */
  readonly withoutRefund: number | undefined;
}

/** A day on which notice may be given, and the day that it is chosen on. */
export interface Notice {
  readonly from: Day;
  readonly today: Day;
}

/** The dates of a license that ends by notice on a day. */
export function endingDates(held: Held, terms: Terms, { from, today }: Notice): EndingDates {
  const { noticeDays, noRefundMonths } = terms.term;
  const lastDay = addDays(from, noticeDays);
  if (isFree(terms)) return { from, noticeDays, lastDay, lastPayment: undefined, withoutRefund: undefined };
  const lastPayment = lastPaymentBy(held.since, periodMonths(terms), lastDay);
  return {
    from,
    noticeDays,
    lastDay,
    lastPayment: lastPayment !== undefined && lastPayment > today ? lastPayment : undefined,
    withoutRefund: from < addMonths(held.since, noRefundMonths) ? noRefundMonths : undefined,
  };
}

/** What is wrong with a day to give notice on: none, one that is past, or one by which the license has ended anyway. */
export function noticeProblem(held: Held, terms: Terms, { from, today }: Notice): FieldProblem | undefined {
  if (!isDay(from)) return { code: "no-day" };
  if (from < today) return { code: "day-passed", today };
  const { until } = held;
  const isOver = until !== undefined && until < addDays(from, terms.term.noticeDays);
  return isOver ? { code: "ends-anyway", until } : undefined;
}
