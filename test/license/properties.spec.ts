import * as fc from "fast-check";
import { assess } from "../../src/license/assess";
import type { Verdict } from "../../src/license/verdict";
import type { Invite } from "../../src/invite/invite";
import { anAttendee } from "../support/an-invite";
import { regionHovedstaden } from "../support/assessing";
import { answersOf, inviteOf, randomMeeting, type RandomMeeting } from "./random-meeting";
import { expectedOf } from "./second-statement";

const runs = { numRuns: 10_000 };

function verdictOf(meeting: RandomMeeting, invite: Invite = inviteOf(meeting)) {
  return assess(invite, regionHovedstaden, answersOf(meeting));
}

/** All of a verdict but the names and addresses that it repeats in the invite's own order and letter case. */
function gist({ findings, service, ...verdict }: Verdict) {
  return { ...verdict, service: service.kind, messages: findings.map(({ message }) => message) };
}

describe("The verdict on any meeting", () => {
  it("is the one that a second, table-driven statement of the rules gives", () => {
    fc.assert(
      fc.property(randomMeeting, (meeting) => {
        const { need, gap, plan } = verdictOf(meeting);
        const expected = expectedOf(meeting);

        expect({ need, gap }).toEqual({ need: expected.need, gap: expected.gap });
        if (expected.plan !== undefined) expect(plan).toBe(expected.plan);
      }),
      runs,
    );
  });

  it("has an answer as its first finding, and cites a sentence wherever a rule of the policy speaks", () => {
    fc.assert(
      fc.property(randomMeeting, (meeting) => {
        const { findings } = verdictOf(meeting);
        const [answer] = findings;

        expect(answer).toBeDefined();
        expect(answer?.cites.length).toBeGreaterThan(answer?.message === "otherService" ? -1 : 0);
      }),
      runs,
    );
  });

  it("does not turn from needed into not-needed when a person or a minute is added", () => {
    const one = anAttendee({ address: "en.til@regionh.dk" });
    fc.assert(
      fc.property(randomMeeting, fc.integer({ min: 1, max: 3600 }), (meeting, seconds) => {
        const before = verdictOf(meeting);
        const invite = inviteOf(meeting);
        const withOne = { ...invite, optional: { entries: [one], complete: true } };
        const longer = { ...invite, end: invite.end === undefined ? undefined : invite.end + seconds * 1000 };

        if (before.need !== "needed") return;
        expect(verdictOf(meeting, withOne).need).toBe("needed");
        expect(verdictOf(meeting, longer).need).toBe("needed");
      }),
      runs,
    );
  });

  it("does not mind the order or the letter case of the attendees, nor whether they are required", () => {
    fc.assert(
      fc.property(randomMeeting, fc.infiniteStream(fc.nat()), (meeting, dice) => {
        const invite = inviteOf(meeting);
        const entries = [...(invite.required?.entries ?? [])].sort(() => ((dice.next().value ?? 0) % 3) - 1);
        const shouted = entries.map((entry) => ({ ...entry, address: entry.address.toUpperCase() }));
        const half = Math.floor(shouted.length / 2);
        const complete = invite.required?.complete ?? true;
        const shuffled = {
          ...invite,
          required: invite.required && { entries: shouted.slice(half), complete },
          optional: { entries: shouted.slice(0, half), complete: true },
        };

        expect(gist(verdictOf(meeting, shuffled))).toEqual(gist(verdictOf(meeting)));
      }),
      { numRuns: 2_000 },
    );
  });
});
