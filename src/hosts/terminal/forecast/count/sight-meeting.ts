import { addressKey } from "../../../../invite/address";
import type { Attendee, AttendeeList, Invite, Span } from "../../../../invite/invite";
import { judge } from "../../../../license/judge";
import { situationOf } from "../../../../license/situation";
import { isOwnDomain } from "../../../../policy/choose-policy";
import type { Policy } from "../../../../policy/policy";
import { findService } from "../../../../zoom/find-service";
import type { Service } from "../../../../zoom/service";
import type { CalendarEvent } from "../../../calendar/calendar-event";
import type { Meeting } from "../../../calendar/read-meetings";
import { textKey } from "../../../calendar/text-key";
import { openQuestionOf } from "./open-question";
import { isJustOver, outcomeOf, reasonsOf, type Outcome } from "./outcome";
import type { Holder, Sighting } from "./sighting";

/** By what the meetings of a forecast are judged. */
export interface Basis {
  readonly period: Span;
  readonly policy: Policy;
  /** Members of groups by address key. */
  readonly groupSizes: Readonly<Record<string, number>>;
  /** The address key that somebody is counted by, by each other address key of the same person. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly withSubjects: boolean;
}

export interface Sighted {
  readonly sightings: readonly Sighting[];
  /** False: the rule of a series could not be followed. */
  readonly followed: boolean;
}

/** A meeting that takes place in the period; a series also when it does not, for it may be newer than a copy that does. */
export function sightMeeting(meeting: Meeting, basis: Basis): Sighted {
  const { event, occurrencesIn } = meeting;
  const { count, spans, followed } = occurrencesIn(basis.period);
  const isSeries = event.invite.recurrence?.recurring === true && event.occurrence === undefined;
  const isReplaced = event.occurrence !== undefined && event.invite.cancelled;
  if (count + spans.length === 0 && !isSeries && !isReplaced) return { sightings: [], followed };
  const invite = withoutAliases(event.invite, basis.aliases);
  const service = invite.cancelled ? undefined : findService(invite);
  const each = spans.map((span) => ({ ...invite, start: span.start, end: span.end }));
  const sight = (one: Invite, times: number) => ({
    ...identityOf(meeting, invite),
    ...weigh(one, service, basis),
    count: times,
    subject: basis.withSubjects ? event.summary : undefined,
  });
  const apart = each.map((one) => ({ ...sight(one, 1), occurrence: one.start }));
  return { sightings: [sight(invite, count), ...apart], followed };
}

function identityOf({ event, edition }: Meeting, invite: Invite) {
  return {
    key: keyOf(event),
    occurrence: event.occurrence,
    edition,
    whole: invite.required?.complete === true,
    holder: holderOf(invite),
  };
}

/** What has no UID is the same as what has the same organizer, start and subject. */
function keyOf({ uid, invite }: CalendarEvent): number {
  if (uid !== "") return textKey(uid);
  return textKey(["", invite.organizer?.address, invite.start, invite.subject].join("\0"));
}

function holderOf({ organizer }: Invite): Holder | undefined {
  const address = organizer === undefined ? "" : addressKey(organizer.address);
  return organizer === undefined || address === "" ? undefined : { address, name: organizer.name };
}

type Weight = Pick<Sighting, "outcome" | "reasons" | "justOver" | "minutes" | "people" | "open">;

const noWeight = { reasons: 0, justOver: false, minutes: 0, people: 0, open: undefined };

function weigh(invite: Invite, service: Service | undefined, { policy, groupSizes }: Basis): Weight {
  const aside = outcomeAside(invite, service, policy);
  if (aside !== undefined || service === undefined) return { outcome: aside ?? "cancelled", ...noWeight };
  const verdict = judge(situationOf(invite, service, { policy, answers: { groupSizes } }));
  const outcome = outcomeOf(verdict);
  const reasons = outcome === "needed" ? reasonsOf(verdict) : 0;
  return {
    outcome,
    reasons,
    justOver: isJustOver(reasons, verdict, policy),
    minutes: Math.ceil(verdict.measures.minutes.atLeast),
    people: verdict.measures.people.atLeast,
    open: outcome === "depends" ? openQuestionOf(verdict) : undefined,
  };
}

const withoutZoom = {
  none: "no-link",
  unread: "no-link",
  other: "other-service",
  lookalike: "other-service",
} as const;

/** Why a meeting is no meeting on Zoom that somebody of the organization holds; `undefined` when it is one. */
function outcomeAside(invite: Invite, service: Service | undefined, policy: Policy): Outcome | undefined {
  if (service === undefined) return "cancelled";
  if (service.kind !== "zoom") return withoutZoom[service.kind];
  if (holderOf(invite) === undefined) return "nobody";
  return isOwnDomain(policy, invite.organizer?.address ?? "") ? undefined : "outsider";
}

function withoutAliases(invite: Invite, aliases: Basis["aliases"]): Invite {
  if (aliases.size === 0) return invite;
  const mainOf = (address: string) => aliases.get(addressKey(address)) ?? address;
  const merged = (list: AttendeeList | undefined) =>
    list && { ...list, entries: list.entries.map((entry) => withAddress(entry, mainOf(entry.address))) };
  const { organizer, required, optional } = invite;
  return {
    ...invite,
    organizer: organizer && { ...organizer, address: mainOf(organizer.address) },
    required: merged(required),
    optional: merged(optional),
  };
}

function withAddress(entry: Attendee, address: string): Attendee {
  return entry.address === address ? entry : { ...entry, address };
}
