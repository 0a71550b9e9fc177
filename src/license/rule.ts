/** The shape of a rule. Rules never throw and look at nothing but the situation. */
import type { Finding } from "./finding";
import type { Situation } from "./situation";
import type { Decision } from "./verdict";

export interface Judgement {
  readonly findings: readonly Finding[];
  /** The answer, if no rule above has given one. */
  readonly decision?: Decision | undefined;
  /** No rule below may decide or give reasons; remarks still run. */
  readonly final?: boolean | undefined;
}

export interface Rule {
  /** The file's name. */
  readonly id: string;
  /** A remark stands beside the verdict and never decides it. */
  readonly remark?: boolean | undefined;
  /** What the rule finds; `undefined` = it does not touch this invite. A remark is told the decision it stands beside. */
  readonly check: (situation: Situation, decision: Decision | undefined) => Judgement | undefined;
}

/** A decision that nothing is missing. */
export const nothingNeeded: Decision = {
  need: "not-needed",
  plan: "unknown",
  gap: "none",
  licensesMissing: 0,
};

/** A decision that the license rules do not decide this meeting. */
export const notApplicable: Decision = {
  need: "not-applicable",
  plan: "unknown",
  gap: "none",
  licensesMissing: 0,
};
