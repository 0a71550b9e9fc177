import type { Policy } from "../../../../policy/policy";
import type { Verdict } from "../../../../license/verdict";

/**
 * What a meeting means for the licenses, the later the more it counts: of two copies of a meeting that are equally
 * new, the one that says more is believed.
 */
export const outcomes = [
  "cancelled",
  "no-link",
  "other-service",
  "nobody",
  "outsider",
  "institution",
  "free",
  "depends",
  "beyond",
  "needed",
] as const;

export type Outcome = (typeof outcomes)[number];

/** Why a license is needed, as bits of a number. */
export const reason = { tooLong: 1, tooMany: 2, webinar: 4, noFreePlan: 8 } as const;

/** Up to so much of a limit is just over it. */
export const justOver = 1.25;

/** What the verdict on a Zoom meeting of one's own organization means. */
export function outcomeOf({ need, plan, licensesMissing, findings }: Verdict): Outcome {
  if (findings.some(({ message }) => message === "institutionAccess")) return "institution";
  if (plan === "beyond") return "beyond";
  if (need === "depends") return "depends";
  return need === "needed" && licensesMissing > 0 ? "needed" : "free";
}

/** The bits of all reasons that the verdict gives. */
export function reasonsOf({ findings }: Verdict): number {
  let bits = 0;
  for (const { message } of findings) bits |= isReason(message) ? reason[message] : 0;
  return bits;
}

function isReason(message: string): message is keyof typeof reason {
  return Object.hasOwn(reason, message);
}

/** Whether a meeting needs a license for one reason alone, and is at most a quarter over that limit. */
export function isJustOver(
  reasons: number,
  { measures }: Pick<Verdict, "measures">,
  { plans }: Policy,
): boolean {
  const { minutes, people, limitMinutes } = measures;
  if (plans.free === null) return false;
  if (reasons === reason.tooLong) return minutes.atLeast <= (limitMinutes ?? 0) * justOver;
  return reasons === reason.tooMany && people.atLeast <= plans.free.participants * justOver;
}
