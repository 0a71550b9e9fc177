import * as fc from "fast-check";
import { judge } from "../../src/license/judge";
import { situationOf } from "../../src/license/situation";
import { packs } from "../../src/policy/packs";
import type { Policy } from "../../src/policy/policy";
import { wholePolicy } from "../../src/policy/whole-policy";
import { presentHeadline } from "../../src/present/headline";
import { findService } from "../../src/zoom/find-service";
import { madeUp } from "../support/made-up";
import { answersOf, inviteOf, randomMeeting, type RandomMeeting } from "../license/random-meeting";

const policyInBrief = require("../../scripts/policy-in-brief.js") as (source: string) => string;

const others = [madeUp("meridian-museum"), madeUp("nordvang-skole")];
const all: readonly Policy[] = [...packs, ...others];

/** What the pane paints first, in both languages, and what the rest of it draws from. */
function firstPaint(meeting: RandomMeeting, policy: Policy) {
  const invite = inviteOf(meeting);
  const situation = situationOf(invite, findService(invite), { policy, answers: answersOf(meeting) });
  const verdict = judge(situation);
  return {
    verdict,
    said: (["da", "en"] as const).map((language) => presentHeadline(verdict, invite.role, language)),
  };
}

describe("A policy in brief", () => {
  it.each(all.map((policy) => [policy.id, policy] as const))(
    "judges as the whole of %s does",
    (_, policy) => {
      const brief = JSON.parse(policyInBrief(JSON.stringify(policy))) as Policy;
      fc.assert(
        fc.property(randomMeeting, (meeting) => {
          expect(firstPaint(meeting, brief)).toEqual(firstPaint(meeting, policy));
        }),
        { numRuns: 1000 },
      );
      expect(JSON.stringify(brief).length).toBeLessThan(JSON.stringify(policy).length / 2);
    },
  );

  it("is whole again once all of it has arrived", () => {
    for (const policy of packs) expect(wholePolicy(policy)).toBe(policy);
  });

  it("that is not built in stays as it is", () => {
    for (const policy of others) expect(wholePolicy(policy)).toBe(policy);
  });
});
