import type { Situation } from "./situation";

/** Whether the reader drafts a meeting that would be held on a free account: Zoom's own limits then apply. */
export function isHeldFree({ invite, service, answers, holder, policy, requirement }: Situation): boolean {
  const onZoom = service.kind !== "other" && service.kind !== "lookalike";
  const unlicensed =
    answers.myLicense === undefined && holder.who !== "partner" && policy.plans.free !== null;
  return onZoom && unlicensed && invite.role === "organizer" && requirement.license !== "yes";
}
