/** What can be done when the free plan is not enough. */
import type { Fix } from "./finding";
import type { Situation } from "./situation";
import type { Decision } from "./verdict";

/** A license has to be ordered, one each for so many people (A12-A15). */
export function orderDecision(licenses: number): Decision {
  return { need: "needed", plan: "enterprise", gap: "order", licensesMissing: licenses };
}

/** The ways out for a reader who holds the meeting without a license: shorten it where that is enough, order one, say that there is one. */
export function waysOut(situation: Situation, licenses: number): readonly Fix[] {
  return [
    ...shortening(situation),
    { id: "order-license", licenses },
    { id: "say-my-license" },
    { id: "say-who-holds" },
  ];
}

/** The fix that makes the meeting free by ending it at the limit; none when its length is not the only reason. */
export function shortening({ requirement, meeting, policy }: Situation): readonly Fix[] {
  const { free } = policy.plans;
  if (free === null || meeting.webinar || requirement.tooLong !== "yes" || requirement.tooMany !== "no")
    return [];
  const minutes = requirement.group === "no" ? free.pairMinutes : free.groupMinutes;
  return minutes === null ? [] : [{ id: "end-at-limit", minutes }];
}
