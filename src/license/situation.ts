/** Everything that the rules may look at, read from the invite once. */
import { minutesOf } from "../invite/duration";
import { headcountOf } from "../invite/headcount";
import type { Invite } from "../invite/invite";
import type { Policy } from "../policy/policy";
import type { Service } from "../zoom/service";
import type { Answers } from "./answers";
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
}

/** Puts together what the rules judge; the service is handed in because reading it takes the time. */
export function situationOf(invite: Invite, service: Service, { policy, answers }: Judging): Situation {
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
  };
}

/** By which policy, and with which answers. */
export interface Judging {
  readonly policy: Policy;
  readonly answers: Answers;
}

function isWebinar({ kind }: Service["meetings"][number]): boolean {
  return kind === "webinar" || kind === "webinar-registration";
}
