/** What the pane itself says, beside the findings and what the policy says. */
import type { Day } from "../invite/invite";
import type { Language, UseRule } from "../policy/policy";
import type { Said } from "./finding-text";

/** The states without a verdict. They are painted before anything else has arrived. */
export interface PaneStates {
  readonly loading: Said;
  /** The host answers nothing; it is asked again by itself. */
  readonly silent: Said;
  /** The host answers, but with nothing that can be read. */
  readonly unreadable: Said;
  /** The verdict stands, but what belongs below it could not be drawn. */
  readonly restNotShown: Said;
}

export interface PaneText {
  readonly whatYouCanDo: string;
  readonly tryAgain: string;
  readonly undo: string;
  readonly shortened: (minutes: number) => string;
  readonly notChanged: string;

  readonly groupQuestion: (groups: number) => string;
  readonly audienceQuestion: string;
  readonly audienceLabel: string;
  readonly number: string;
  readonly numberWrong: string;

  readonly yourAttendees: string;
  readonly tellAttendees: string;

  readonly rules: string;
  readonly moreRules: (count: number) => string;
  readonly ruleKind: Readonly<Record<UseRule["kind"], string>>;

  readonly myLicense: string;
  readonly myLicenseFrom: (since: Day, until: Day | undefined) => string;
  readonly noLicenseSaid: string;
  readonly haveLicense: string;
  readonly since: string;
  readonly until: string;
  readonly untilHint: string;
  readonly datesWrong: string;
  readonly removeLicense: string;

  readonly whoHolds: string;

  readonly howToOrder: string;

  readonly howToJoin: string;
  readonly leadsTo: string;
  readonly copy: (label: string) => string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly ways: string;
  readonly openPage: (host: string) => string;
  /** The organisation that holds the meeting, where it is known. */
  readonly expect: (meetingHost: string | undefined) => string;
  readonly contact: string;

  readonly stored: string;
  readonly storedNothing: string;
  readonly storedItems: Readonly<
    Record<"license" | "language" | "groupSizes" | "orderDetails" | "meeting", string>
  >;
  readonly erase: string;

  readonly source: string;
  /** In the other language, for the one who cannot read this one. */
  readonly switchLanguage: string;
  readonly otherLanguage: Language;
  readonly newWindow: string;
}
