/** What another policy would make of the ready-made invites. */
import { assess } from "../../../license/assess";
import { aboutMe, aboutMeeting, answersOf } from "../../../license/remembered";
import type { Verdict } from "../../../license/verdict";
import type { Language, Policy } from "../../../policy/policy";
import { forAttendees } from "../../../present/for-attendees";
import { presentHeadline } from "../../../present/headline";
import { playgroundWords } from "../../../words/playground-words";
import { noFaults } from "../../playground/faults";
import { readDraft } from "../../playground/read-draft";
import { scenarios } from "../../playground/scenarios";
import { atHome } from "./at-home";

export interface ChangedVerdict {
  /** What the playground calls the invite. */
  readonly title: string;
  /** The answer with its arithmetic. */
  readonly before: string;
  readonly after: string;
}

type ReadyMade = (typeof scenarios)[number];

/** All but the one that is never read. */
export const readyMade: readonly ReadyMade[] = scenarios.filter(({ faults }) => faults?.silent !== true);

/** The ready-made invites whose verdict is another by `after` than by `before`, each organization judging its own. */
export function changedVerdicts(
  before: Policy,
  after: Policy,
  language: Language,
): readonly ChangedVerdict[] {
  return readyMade
    .filter((scenario) => kindOf(verdictOn(scenario, before)) !== kindOf(verdictOn(scenario, after)))
    .map((scenario) => ({
      title: playgroundWords[language].scenarios.titles[scenario.id],
      before: answerOn(scenario, before, language),
      after: answerOn(scenario, after, language),
    }));
}

function verdictOn({ invite, remembered, faults }: ReadyMade, policy: Policy): Verdict {
  const read = readDraft(atHome(invite, policy), { ...noFaults, ...faults });
  const answers = answersOf(aboutMe(remembered?.me), aboutMeeting(remembered?.meeting));
  const verdict = assess(read, policy, answers);
  return read.role === "attendee" ? forAttendees(verdict) : verdict;
}

/** Verdicts of one kind answer alike, whatever the license is called and whichever limit the meeting is over. */
function kindOf({ need, plan, gap, licensesMissing }: Verdict): string {
  return JSON.stringify([need, plan, gap, licensesMissing]);
}

function answerOn(scenario: ReadyMade, policy: Policy, language: Language): string {
  const verdict = verdictOn(scenario, policy);
  const { headline, lines } = presentHeadline(verdict, scenario.invite.role, language);
  return [`${headline}.`, ...lines].join(" ");
}
