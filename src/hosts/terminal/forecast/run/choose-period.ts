import type { Day } from "../../../../invite/invite";
import { instantAt } from "../../../wall-clock";
import type { Period } from "../count/forecast";

/** A year with less than a tenth of what begins in the fullest year is a stray date, or hardly begun. */
const fewest = 0.1;

/** The period that was asked for; where an end of it was not, that of the calendar year. */
export function choosePeriod(
  asked: { readonly from: Day | undefined; readonly to: Day | undefined },
  yearOfData: () => number,
): Period {
  const year = yearOf(asked.from) ?? yearOf(asked.to) ?? String(yearOfData()).padStart(4, "0");
  const from = asked.from ?? `${year}-01-01`;
  const to = asked.to ?? `${year}-12-31`;
  return { from, to, span: { start: midnight(from, 0), end: midnight(to, 1) } };
}

/** The newest calendar year that holds more than strays; `otherwise` where no event says when it begins. */
export function newestYear(years: ReadonlyMap<number, number>, otherwise: number): number {
  const most = Math.max(0, ...years.values());
  const full = [...years].filter(([, events]) => events >= most * fewest).map(([year]) => year);
  return full.length === 0 ? otherwise : Math.max(...full);
}

function yearOf(day: Day | undefined): string | undefined {
  return day?.slice(0, 4);
}

/** When a day begins on the reader's clock, or the day so many days later. */
function midnight(day: Day, later: number): number {
  const date = new Date(instantAt(day, "00:00") ?? NaN);
  date.setDate(date.getDate() + later);
  return date.getTime();
}
