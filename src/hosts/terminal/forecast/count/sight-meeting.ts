import { addressKey } from "../../../../invite/address";
import type { Attendee, AttendeeList, Instant, Invite, Span } from "../../../../invite/invite";
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
  if (count + spans.length === 0 && !countsElsewhere(event)) return { sightings: [], followed };
  const known = withoutAliases(event.invite, basis.aliases);
  const service = known.cancelled ? undefined : findService(known);
  const aside = outcomeAside(known, service, basis.policy);
  const invite = aside === undefined ? withoutAliases(withLists(meeting), basis.aliases) : known;
  const sight = (one: Invite, times: number, occurrence: Instant | undefined) => {
    const isHeld = aside === undefined && service !== undefined;
    const weight = isHeld ? weigh(one, service, basis) : weightless(aside);
    return sightingOf(meeting, one, { weight, times, occurrence, withSubjects: basis.withSubjects });
  };
  const apart = spans.map(({ start, end }) => sight({ ...invite, start, end }, 1, start));
  return { sightings: [sight(invite, count, event.occurrence), ...apart], followed };
}

/** A series, and an occurrence that is taken out of one, say something of other days too. */
function countsElsewhere({ invite, occurrence }: CalendarEvent): boolean {
  return occurrence === undefined ? invite.recurrence?.recurring === true : invite.cancelled;
}

interface Counted {
  readonly weight: Weight;
  readonly times: number;
  readonly occurrence: Instant | undefined;
  readonly withSubjects: boolean;
}

/** Put together one by one: spreads take several times as long. */
function sightingOf(
  { event, edition, complete }: Meeting,
  invite: Invite,
  { weight, times, occurrence, withSubjects }: Counted,
): Sighting {
  return {
    key: keyOf(event),
    occurrence,
    edition,
    whole: complete,
    holder: holderOf(invite),
    outcome: weight.outcome,
    reasons: weight.reasons,
    justOver: weight.justOver,
    minutes: weight.minutes,
    people: weight.people,
    open: weight.open,
    count: times,
    subject: withSubjects ? event.summary : undefined,
  };
}

/** The lists are read only of meetings that they matter for. */
function withLists({ event, lists }: Meeting): Invite {
  const { required, optional } = lists();
  return { ...event.invite, required, optional };
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

function weightless(outcome: Outcome = "cancelled"): Weight {
  return { outcome, reasons: 0, justOver: false, minutes: 0, people: 0, open: undefined };
}

function weigh(invite: Invite, service: Service, { policy, groupSizes }: Basis): Weight {
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
