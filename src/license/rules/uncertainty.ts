import { uncertaintiesOf, type Uncertainties } from "../../invite/headcount";
import { freeCites } from "../citing";
import type { Bearer, Finding, Fix, Message } from "../finding";
import type { Rule } from "../rule";
import type { Situation } from "../situation";
import { exceeds } from "../truth";

/** What is not known could change the answer: say on what it depends, and from where on. */
export const uncertainty: Rule = {
  id: "uncertainty",
  check(situation) {
    const { free } = situation.policy.plans;
    if (free === null || situation.requirement.license !== "maybe") return undefined;
    const open = [...audienceOpen(situation, free), ...lengthOpen(situation, free)];
    return {
      findings: open.map(({ fixes, ...message }) => ({
        rule: "uncertainty",
        severity: "warning",
        cites: freeCites(situation.policy),
        fixes,
        ...message,
      })),
      decision: { need: "depends", plan: "unknown", gap: "tell-us", licensesMissing: 0 },
    };
  },
};

type FreePlan = NonNullable<Situation["policy"]["plans"]["free"]>;
type Open = Message & Pick<Finding, "fixes">;

function lengthOpen({ meeting, requirement, holder }: Situation, free: FreePlan): readonly Open[] {
  const limit = free.groupMinutes;
  if (requirement.tooLong !== "maybe" || exceeds(meeting.minutes, limit) !== "maybe") return [];
  const params = { limit, who: bearerOf(holder) };
  return [{ message: "dependsOnDuration", params, fixes: [{ id: "refresh" }] }];
}

function audienceOpen(situation: Situation, free: FreePlan): readonly Open[] {
  const { meeting, invite, answers } = situation;
  const more = exceeds(meeting.minutes, free.groupMinutes) === "yes" ? 2 : free.participants;
  if (exceeds(meeting.people, more) !== "maybe") return [];
  const unknown = uncertaintiesOf(invite, answers.groupSizes);
  const open = [
    ...unreadOpen(situation, unknown, more),
    ...listOpen(situation, unknown, more),
    ...membersOpen(situation, unknown, more),
  ];
  return open.length > 0 ? open : rangeOpen(situation, more);
}

function unreadOpen(
  { meeting, holder }: Situation,
  { unreadLists }: Uncertainties,
  more: number,
): readonly Open[] {
  if (!unreadLists) return [];
  const minutes = meeting.minutes.atLeast === meeting.minutes.atMost ? meeting.minutes.atLeast : undefined;
  const params = { minutes, more, who: bearerOf(holder) };
  return [{ message: "dependsOnUnreadAttendees", params, fixes: [{ id: "refresh" }] }];
}

function listOpen(situation: Situation, { cutLists }: Uncertainties, more: number): readonly Open[] {
  const who = bearerOf(situation.holder);
  const fixes: readonly Fix[] = [{ id: "say-audience" }];
  const open: Open[] = [];
  if (situation.openAudience) open.push({ message: "dependsOnAudience", params: { more, who }, fixes });
  if (cutLists) {
    const read = situation.meeting.people.atLeast;
    open.push({ message: "dependsOnCutList", params: { read, more, who }, fixes });
  }
  return open;
}

function membersOpen(
  situation: Situation,
  { groups, entries }: Uncertainties,
  more: number,
): readonly Open[] {
  const who = bearerOf(situation.holder);
  const open: Open[] = [];
  if (groups.length > 0) {
    const room = more - situation.meeting.people.atLeast;
    const fixes = groups.map(({ address, name }): Fix => ({ id: "say-group-size", address, name }));
    open.push({ message: "dependsOnGroup", params: { groups, more: room, who }, fixes });
  }
  if (entries > 0) {
    const params = { entries, more, who };
    open.push({ message: "dependsOnUnknownEntries", params, fixes: [{ id: "say-audience" }] });
  }
  return open;
}

function rangeOpen({ meeting, holder }: Situation, more: number): readonly Open[] {
  const who = bearerOf(holder);
  const { atLeast, atMost } = meeting.people;
  const fixes: readonly Fix[] = [{ id: "say-audience" }];
  if (atMost === undefined) return [{ message: "dependsOnAudience", params: { more, who }, fixes }];
  return [{ message: "dependsOnRange", params: { atLeast, atMost, more, who }, fixes }];
}

function bearerOf({ who }: Situation["holder"]): Bearer {
  return who === "reader" || who === "several" ? "you" : "meetingHost";
}
