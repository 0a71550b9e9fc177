import { uncertaintiesOf, type Uncertainties } from "../../invite/headcount";
import type { Text } from "../../policy/policy";
import { freeCites } from "../citing";
import type { Finding, Fix, Message } from "../finding";
import type { Rule } from "../rule";
import type { Situation } from "../situation";
import { exceeds } from "../truth";

/** What is not known could change the answer: say on what it depends, and from where on. */
export const uncertainty: Rule = {
  id: "uncertainty",
  check(situation) {
    if (situation.requirement.license !== "maybe") return undefined;
    return {
      findings: [...audience(situation), ...length(situation)],
      decision: { need: "depends", plan: "unknown", gap: "tell-us", licensesMissing: 0 },
    };
  },
};

type FreePlan = NonNullable<Situation["policy"]["plans"]["free"]>;

/** More people than this make a license necessary: two where the meeting is too long for a group, else the plan's participants. */
function threshold({ meeting }: Situation, free: FreePlan): number {
  return exceeds(meeting.minutes, free.groupMinutes) === "yes" ? 2 : free.participants;
}

function audience(situation: Situation): readonly Finding[] {
  const { free, licensed } = situation.policy.plans;
  if (free === null) return [];
  const more = threshold(situation, free);
  if (exceeds(situation.meeting.people, more) !== "maybe") return [];
  const open = { situation, more, license: licensed.name };
  const unknown = uncertaintiesOf(situation.invite, situation.answers.groupSizes);
  return [...unreadOrOpen(open, unknown), ...unknownMembers(open, unknown)];
}

interface Open {
  readonly situation: Situation;
  readonly more: number;
  readonly license: Text;
}

function unreadOrOpen({ situation, more, license }: Open, unknown: Uncertainties): readonly Finding[] {
  const { minutes } = situation.meeting;
  const known = minutes.atLeast === minutes.atMost ? minutes.atLeast : undefined;
  const findings: Finding[] = [];
  const add = (message: Message, fix: Fix) => findings.push(depending(situation, message, [fix]));
  if (unknown.unreadLists) {
    add(
      { message: "dependsOnUnreadAttendees", params: { minutes: known, more, license } },
      { id: "refresh" },
    );
  }
  if (situation.openAudience)
    add({ message: "dependsOnAudience", params: { more, license } }, { id: "say-audience" });
  if (unknown.cutLists) {
    const read = situation.meeting.people.atLeast;
    add({ message: "dependsOnCutList", params: { read, more, license } }, { id: "say-audience" });
  }
  return findings;
}

function unknownMembers({ situation, more, license }: Open, unknown: Uncertainties): readonly Finding[] {
  const findings: Finding[] = [];
  const { groups, entries } = unknown;
  if (groups.length > 0) {
    const room = more - situation.meeting.people.atLeast;
    const fixes = groups.map(({ address, name }): Fix => ({ id: "say-group-size", address, name }));
    findings.push(
      depending(situation, { message: "dependsOnGroup", params: { groups, more: room, license } }, fixes),
    );
  }
  if (entries > 0) {
    const message: Message = { message: "dependsOnUnknownEntries", params: { entries, more, license } };
    findings.push(depending(situation, message, [{ id: "say-audience" }]));
  }
  return findings;
}

function length(situation: Situation): readonly Finding[] {
  const { free, licensed } = situation.policy.plans;
  if (free === null || situation.requirement.tooLong !== "maybe") return [];
  if (exceeds(situation.meeting.minutes, free.groupMinutes) !== "maybe") return [];
  const params = { limit: free.groupMinutes, license: licensed.name };
  return [depending(situation, { message: "dependsOnDuration", params }, [{ id: "refresh" }])];
}

function depending(situation: Situation, message: Message, fixes: readonly Fix[]): Finding {
  return { ...message, rule: "uncertainty", severity: "warning", cites: freeCites(situation.policy), fixes };
}
