/** What the user told the add-in. Everything is optional: nothing is assumed of what was not said. */
import type { Day } from "../invite/invite";

export interface LicensePeriod {
  /** First day on which the license may be used. */
  readonly since: Day;
  /** Last day on which it may be used; left out = not ended. */
  readonly until?: Day | undefined;
}

/** A person who holds the meeting; `licensed` only when the user said so. */
export interface NamedHost {
  readonly name: string;
  readonly licensed: boolean;
  /** Tells whether this is the shared mailbox that the invite goes out from. */
  readonly address?: string | undefined;
}

/**
 * Who holds the meeting. Left out: the organizer does. `organizer` = the reader writes for the organizer;
 * `partner` = somebody outside the organisation, on their own account.
 */
export type MeetingHosts =
  | { readonly who: "me" }
  | { readonly who: "organizer"; readonly licensed: boolean }
  | { readonly who: "colleague"; readonly person: NamedHost }
  | { readonly who: "several"; readonly people: readonly NamedHost[] }
  | { readonly who: "partner" };

export interface Answers {
  readonly myLicense?: LicensePeriod | undefined;
  /** Members of a group, by the group's address key (`addressKey`). */
  readonly groupSizes?: Readonly<Record<string, number>> | undefined;
  /** How many people the user expects in all, the organizer included. */
  readonly expectedAudience?: number | undefined;
  readonly webinar?: boolean | undefined;
  readonly meetingHosts?: MeetingHosts | undefined;
  /** The invite goes out from a mailbox of several people; counts only where the host could not tell. */
  readonly sharedMailbox?: boolean | undefined;
  /** The meeting is work for an education institution. */
  readonly institutionWork?: boolean | undefined;
  /** `true`: it is about patients. `false`: the user said that it is not. */
  readonly aboutPatients?: boolean | undefined;
  /** `false`: the user said that the talk is not one to be kept between those who hold it. */
  readonly confidential?: boolean | undefined;
}
