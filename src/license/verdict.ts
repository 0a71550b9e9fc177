/** What the license engine answers. */
import type { Range } from "../invite/range";
import type { Service } from "../zoom/service";
import type { Finding } from "./finding";

/** Whether the reader needs a license for this meeting. */
export type Need = "needed" | "not-needed" | "depends" | "not-applicable";
/** The smallest plan that is large enough for the meeting. */
export type Plan = "free" | "enterprise" | "beyond" | "unknown";
/** What is missing before the meeting can be held as drafted. */
export type Gap =
  | "none"
  | "order"
  | "name-a-person"
  | "use-institution-access"
  | "use-another-tool"
  | "smaller-audience"
  | "tell-us";

export interface Decision {
  readonly need: Need;
  readonly plan: Plan;
  readonly gap: Gap;
  /** Licenses that have to be ordered, by whoever holds the meeting. */
  readonly licensesMissing: number;
}

/** The quantities that were judged, and the limits of the plan they were judged by: the free one, or the license where nothing is free (`undefined` = no limit). */
export interface Measures {
  readonly minutes: Range;
  readonly people: Range;
  readonly limitMinutes: number | undefined;
  readonly limitPeople: number | undefined;
}

export interface Verdict extends Decision {
  /** The first one is the answer; the others follow, gravest first. */
  readonly findings: readonly Finding[];
  readonly measures: Measures;
  readonly service: Service;
  /** No Zoom meeting was found: the verdict holds if the meeting is held on Zoom. */
  readonly ifOnZoom: boolean;
}
