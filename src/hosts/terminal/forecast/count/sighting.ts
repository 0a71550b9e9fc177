import type { Instant } from "../../../../invite/invite";
import type { Outcome } from "./outcome";

/** One event of one calendar, as far as the forecast counts it. The same meeting is sighted in many calendars. */
export interface Sighting {
  /** The same for all copies of a meeting or series. */
  readonly key: number;
  /** The occurrence of a series that this is; `undefined` for a meeting or series itself. */
  readonly occurrence: Instant | undefined;
  readonly edition: number;
  /** All lists are whole: not what an attendee sent back. */
  readonly whole: boolean;
  /** `undefined` where nobody is named. */
  readonly holder: Holder | undefined;
  readonly outcome: Outcome;
  /** Bits of `reason`. */
  readonly reasons: number;
  readonly justOver: boolean;
  /** How often it takes place in the period. */
  readonly count: number;
  /** Whole minutes, rounded up; 0 when not known. */
  readonly minutes: number;
  /** At least so many people. */
  readonly people: number;
  /** What has to be known before it can be decided. */
  readonly open: OpenQuestion | undefined;
  /** Only where subjects were asked for. */
  readonly subject: string | undefined;
}

export interface Holder {
  /** The address key by which people are the same. */
  readonly address: string;
  readonly name: string;
}

export interface OpenQuestion {
  /** Empty when it is not about groups. */
  readonly groups: readonly Holder[];
  /** The message of the finding. */
  readonly about: string;
  /** More than this make a license necessary; 0 when it is not about a number. */
  readonly more: number;
}
