/** What can be done when the free plan is not enough. */
import type { Fix } from "./finding";
import type { Situation } from "./situation";
import type { Decision } from "./verdict";

/** A license has to be ordered, one each for so many people (A12-A15). */
export function orderDecision(licenses: number): Decision {
  return { need: "needed", plan: "enterprise", gap: "order", licensesMissing: licenses };
}

/**
 * The ways out when licenses are missing: end the meeting where it is free, order, say that there is a license,
 * say who holds it. A license is never ordered for a shared mailbox (A16), and only the reader says "I have one".
 */
export function waysOut(situation: Situation, licenses: number): readonly Fix[] {
  const { who } = situation.holder;
  const limit = freeMinutes(situation);
  const fixes: Fix[] = limit === null ? [] : [{ id: "end-at-limit", minutes: limit }];
  if (who !== "shared-mailbox") fixes.push({ id: "order-license", licenses });
  if (who === "reader") fixes.push({ id: "say-my-license" });
  fixes.push({ id: "say-who-holds" });
  return fixes;
}

/** After how many minutes the meeting would have to end to be free; null when its length is not the only reason. */
function freeMinutes({ requirement, meeting, policy }: Situation): number | null {
  const { free } = policy.plans;
  if (free === null || meeting.webinar) return null;
  if (requirement.tooLong !== "yes" || requirement.tooMany !== "no") return null;
  return requirement.group === "no" ? free.pairMinutes : free.groupMinutes;
}
