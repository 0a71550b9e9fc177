/** Everything that the rules may look at, read from the invite once. */
import { minutesOf } from "../invite/duration";
import { headcountOf } from "../invite/headcount";
import type { Invite } from "../invite/invite";
import type { Policy } from "../policy/policy";
import { noPurpose, type Purpose } from "../purpose/purpose";
import type { Service } from "../zoom/service";
import type { Answers } from "./answers";
import { isAmongInstitutions } from "./institutions";
import { holderOf, type Holder } from "./holder";
import { requirementOf, type Meeting, type Requirement } from "./requirement";

export interface Situation {
  readonly invite: Invite;
  readonly policy: Policy;
  readonly answers: Answers;
  readonly service: Service;
  readonly meeting: Meeting;
  readonly requirement: Requirement;
  readonly holder: Holder;
  /** Anybody with the link may come: there is a page to sign up. */
  readonly openAudience: boolean;
  /** What the words of the invite hint at. */
  readonly purpose: Purpose;
  /** The organizer, or most of those invited, are at an education institution of the policy. */
  readonly amongInstitutions: boolean;
}

/** Puts together what the rules judge; the service is handed in because reading it takes the time. */
export function situationOf(
  invite: Invite,
  service: Service,
  { policy, answers, purpose }: Judging,
): Situation {
  const openAudience = service.meetings.some(
    ({ kind }) => kind === "registration" || kind === "webinar-registration",
  );
  const meeting: Meeting = {
    minutes: minutesOf(invite),
    people: headcountOf(invite, {
      groupSizes: answers.groupSizes,
      expectedAudience: answers.expectedAudience,
      openAudience,
    }),
    webinar: answers.webinar === true || service.meetings.some(isWebinar),
  };
  return {
    invite,
    policy,
    answers,
    service,
    meeting,
    requirement: requirementOf(meeting, policy.plans),
    holder: holderOf(invite, policy, answers),
    openAudience,
    purpose: purpose ?? noPurpose,
    amongInstitutions: isAmongInstitutions(invite, policy),
  };
}

/** By which policy, and with which answers. */
export interface Judging {
  readonly policy: Policy;
  readonly answers: Answers;
  /** Handed in because reading it takes the time; left out: no hints. */
  readonly purpose?: Purpose | undefined;
}

function isWebinar({ kind }: Service["meetings"][number]): boolean {
  return kind === "webinar" || kind === "webinar-registration";
}
