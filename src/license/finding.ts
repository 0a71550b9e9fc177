/** Findings are data: which rule, which message with which values, how grave, which sentences it rests on, what can be done. */
import type { Day } from "../invite/invite";
import type { Text } from "../policy/policy";

/** Who would have to have the license: the reader, or whoever else holds the meeting. */
export type Bearer = "you" | "meetingHost";

/**
 * Why a link is not to be opened: it leads to a host that is not Zoom's; it is hidden from the reader; it is
 * written so that it may be read in two ways, or not at all.
 */
export type LinkTrick = "elsewhere" | "hidden" | "unclear";

/** Everything a rule can say, with the values the sentence needs. People in whole numbers, minutes as decimal numbers. */
export interface Messages {
  // Nothing is needed
  freeGroup: { minutes: number; people: number; limitMinutes: number; limitPeople: number };
  /** Free whatever the unknown rest is: a part of the figures is only bounded. */
  freeWhatever: { limitMinutes: number; limitPeople: number };
  freePair: { organization: Text };
  nobodyYet: { limitMinutes: number; limitPeople: number };
  covered: { capacity: number | undefined; until: Day | undefined };
  organizationLicense: { organization: Text };
  attendee: Record<never, never>;
  partnersMeeting: Record<never, never>;
  /** `allowed`: the policy says that partners' meetings may be attended. */
  partnerHolds: { allowed: boolean };
  // A license is needed: with its article ("en enterprise-licens") in those that ask for one
  tooLong: {
    minutes: number;
    limit: number;
    over: number;
    license: Text;
    longestOccurrence: boolean;
    /** Measured by the limit for two. */
    pair: boolean;
  };
  tooMany: { people: number; atLeast: boolean; limit: number; over: number; license: Text };
  webinar: { license: Text };
  noFreePlan: { license: Text };
  licenseEndsBefore: { until: Day; meeting: Day };
  licenseStartsAfter: { since: Day; meeting: Day };
  severalHosts: { licenses: number; hosts: number; license: Text };
  colleagueHosts: { name: string };
  organizerHosts: { name: string };
  /** Somebody else holds the meeting and has the license it takes. */
  colleagueCovered: { name: string; capacity: number | undefined };
  /** All who hold the meeting have a license. */
  severalCovered: { hosts: number; capacity: number | undefined };
  // A license is not the answer
  beyond: { people: number; capacity: number; over: number; atLeast: boolean };
  webinarNotCovered: { license: Text };
  sharedMailbox: { name: string };
  /** `institution` is an example, as the policy names it. */
  /** `host`: where such links lead at one of the institutions. */
  institution: { institution: Text | undefined; host: string | undefined };
  /** The link already is on the institution's own Zoom. */
  institutionAccess: { institution: Text };
  patients: { forbidden: Text };
  // It depends
  /** `more`: more members than this in the group (or in the groups together) make a license necessary. */
  dependsOnGroup: { groups: readonly { name: string; address: string }[]; more: number; who: Bearer };
  /** `more`: more participants in all than this. */
  dependsOnAudience: { more: number; who: Bearer };
  dependsOnUnknownEntries: { entries: number; more: number; who: Bearer };
  /** The number is known only within bounds: members of a group may be invited by name as well. */
  dependsOnRange: { atLeast: number; atMost: number; more: number; who: Bearer };
  dependsOnCutList: { read: number; more: number; who: Bearer };
  dependsOnUnreadAttendees: { minutes: number | undefined; more: number; who: Bearer };
  dependsOnDuration: { limit: number; who: Bearer };
  /** There is a license; more participants than it covers would be too many. */
  dependsOnCapacity: { capacity: number };
  dependsOnLicenseDates: { until: Day | undefined; since: Day };
  // Not a question of the license
  otherService: { service: string };
  lookalike: { host: string; trick: LinkTrick };
  // Beside the verdict
  vendorPairLimit: { limit: number; since: Day };
  overrun: { minutes: number; limit: number; left: number };
  mayExceedCapacity: { capacity: number };
  bodyUnread: Record<never, never>;
  cancelled: Record<never, never>;
  // What the text hints at; nothing of the text is repeated
  patientsHint: { firm: boolean };
  cprHint: { firm: boolean };
  /** `rule`: what the policy says meetings may be about. */
  confidentialHint: { rule: Text };
  universityHint: Record<never, never>;
  impostorBeside: { host: string; trick: LinkTrick };
  twoServices: { service: string };
  startLink: Record<never, never>;
  noPasscode: Record<never, never>;
  personalLink: Record<never, never>;
  /** The link is on a Zoom name that is not known to be ours; `oursKnown`: the policy names our own. */
  foreignAccount: { account: string; oursKnown: boolean };
}

export type MessageId = keyof Messages;
export type Severity = "error" | "warning" | "note";

/** What the user can do about a finding. A fix is carried out by the host or asks the user for an answer. */
export type Fix =
  | { readonly id: "end-at-limit"; readonly minutes: number }
  | { readonly id: "order-license"; readonly licenses: number }
  | { readonly id: "say-my-license" }
  | { readonly id: "say-who-holds" }
  | { readonly id: "say-group-size"; readonly address: string; readonly name: string }
  | { readonly id: "say-audience" }
  | { readonly id: "use-alternative" }
  /** To answer that it is about patients, or that it is not. */
  | { readonly id: "say-purpose"; readonly aboutPatients: boolean }
  /** To answer that it is work for an education institution, or that it is not. */
  | { readonly id: "say-institution"; readonly institutionWork: boolean }
  /** To answer that it is no confidential talk. */
  | { readonly id: "say-confidential"; readonly confidential: false }
  | { readonly id: "refresh" };

export type FixId = Fix["id"];

/** The message and its values, as one value of a union over all messages. */
export type Message = {
  readonly [Id in MessageId]: { readonly message: Id; readonly params: Readonly<Messages[Id]> };
}[MessageId];

export type Finding = Message & {
  /** The rule's id, which is its file name. */
  readonly rule: string;
  readonly severity: Severity;
  /** Sentence ids of the policy (`A4`) or fact ids of the vendor file (`Z1`). */
  readonly cites: readonly string[];
  readonly fixes: readonly Fix[];
};
