import type { Policy } from "../../../../policy/policy";
import type { Forecast } from "../count/forecast";
import type { HolderCount } from "../count/holder-count";

/** What one who holds meetings has to do with a license. */
export type Standing = "needs" | "needs-unless-shortened" | "depends" | "free";

export interface HolderLine extends HolderCount {
  readonly standing: Standing;
}

export type Price = Extract<Policy["license"], { heldBy: "person" }>["price"];

/** The forecast as it is told: what is counted is a year's. */
export interface Summary {
  readonly forecast: Forecast;
  readonly holders: readonly HolderLine[];
  /** The period is not a year: the numbers were scaled. */
  readonly scaled: boolean;
  /** So many licenses are needed, and so many more if all that is not known turns out large. */
  readonly licenses: number;
  readonly undecided: number;
  /** So many of them would not be, if meetings that are just over the limit were shortened. */
  readonly avoidable: number;
  /** `undefined`: the organization has one license for all. */
  readonly price: Price | undefined;
  readonly reading: Reading;
}

/** How the reading of the files went. */
export interface Reading {
  readonly files: number;
  /** Files that could not be read, or not all of them. */
  readonly incomplete: number;
  readonly unfollowed: number;
}

const dayMs = 86_400_000;
const daysInYear = 365.2425;

/** Says what the counts mean. */
export function summaryOf(forecast: Forecast, reading: Reading): Summary {
  const perYear = yearly(forecast);
  const holders = forecast.holders.map((holder) => lineOf(holder, perYear));
  const { license } = forecast.policy;
  const how = (...standings: readonly Standing[]) =>
    holders.filter(({ standing }) => standings.includes(standing)).length;
  return {
    forecast,
    holders,
    scaled: perYear(1000) !== 1000,
    licenses: how("needs", "needs-unless-shortened"),
    undecided: how("depends"),
    avoidable: how("needs-unless-shortened"),
    price: license.heldBy === "person" ? license.price : undefined,
    reading,
  };
}

/** From a count over the period to one over a year; what happens at all happens once a year at least. */
export function yearly({ period: { span } }: Forecast): (count: number) => number {
  const days = Math.round((span.end - span.start) / dayMs);
  if (days === 365 || days === 366) return (count) => count;
  return (count) => (count === 0 ? 0 : Math.max(1, Math.round((count * daysInYear) / days)));
}

function lineOf(holder: HolderCount, perYear: (count: number) => number): HolderLine {
  return {
    ...holder,
    standing: standingOf(holder),
    meetings: perYear(holder.meetings),
    needed: perYear(holder.needed),
    tooLong: perYear(holder.tooLong),
    tooMany: perYear(holder.tooMany),
    webinar: perYear(holder.webinar),
    justOver: perYear(holder.justOver),
    shortenable: perYear(holder.shortenable),
    minutesOver: perYear(holder.minutesOver),
    depends: perYear(holder.depends),
    beyond: perYear(holder.beyond),
    subjects: holder.subjects.map((subject) => ({ ...subject, count: perYear(subject.count) })),
  };
}

function standingOf({ needed, shortenable, depends }: HolderCount): Standing {
  if (needed > 0) return needed === shortenable && depends === 0 ? "needs-unless-shortened" : "needs";
  return depends > 0 ? "depends" : "free";
}
