/** Whether a meeting is more than the free plan covers, and more than a license covers. Three-valued. */
import type { Range } from "../invite/range";
import type { Policy } from "../policy/policy";
import { and, exceeds, or, type Truth } from "./truth";

export interface Requirement {
  /** Three or more participants (A4: "1 til 1" against "gruppemøder"). */
  readonly group: Truth;
  /** Longer than the free plan lets a meeting of this size last. */
  readonly tooLong: Truth;
  /** More participants than the free plan covers. */
  readonly tooMany: Truth;
  /** The free plan is not enough. */
  readonly license: Truth;
  /** More participants than the licensed plan covers; "no" where its source states no number. */
  readonly beyond: Truth;
}

export interface Meeting {
  readonly minutes: Range;
  readonly people: Range;
  readonly webinar: boolean;
}

/** Measures a meeting by the plans of a policy (A4, A5, A9). */
export function requirementOf(meeting: Meeting, plans: Policy["plans"]): Requirement {
  const group = exceeds(meeting.people, 2);
  const beyond = exceeds(meeting.people, plans.licensed.participants ?? undefined);
  if (plans.free === null) return { group, tooLong: "no", tooMany: "no", license: "yes", beyond };

  const tooLong = outlasts(meeting.minutes, group, plans.free);
  const tooMany = exceeds(meeting.people, plans.free.participants);
  const license = or(meeting.webinar ? "yes" : "no", or(tooMany, tooLong));
  return { group, tooLong, tooMany, license, beyond };
}

type FreePlan = NonNullable<Policy["plans"]["free"]>;

function outlasts(minutes: Range, group: Truth, free: FreePlan): Truth {
  const asGroup = exceeds(minutes, free.groupMinutes);
  const asPair = exceeds(minutes, free.pairMinutes ?? undefined);
  if (group === "yes") return asGroup;
  if (group === "no") return asPair;
  return asGroup === asPair ? asGroup : or(asPair, and("maybe", asGroup));
}
