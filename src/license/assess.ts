import type { Invite } from "../invite/invite";
import type { Policy } from "../policy/policy";
import { findPurpose } from "../purpose/find-purpose";
import { findService } from "../zoom/find-service";
import type { Answers } from "./answers";
import { judge } from "./judge";
import { situationOf } from "./situation";
import type { Verdict } from "./verdict";

/** Whether the reader needs a license for this meeting by a policy and by what the user said, why, and what can be done about it. */
export function assess(invite: Invite, policy: Policy, answers: Answers): Verdict {
  const purpose = findPurpose(invite);
  return judge(situationOf(invite, findService(invite), { policy, answers, purpose }));
}
