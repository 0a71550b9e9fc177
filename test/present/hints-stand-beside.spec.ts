import * as fc from "fast-check";
import { judge } from "../../src/license/judge";
import { situationOf } from "../../src/license/situation";
import { presentHeadline } from "../../src/present/headline";
import type { Hint, Purpose } from "../../src/purpose/purpose";
import { findService } from "../../src/zoom/find-service";
import { answersOf, inviteOf, randomMeeting } from "../license/random-meeting";
import { regionHovedstaden } from "../support/assessing";

const hint = fc.constantFrom<Hint>("firm", "soft", undefined);
const anyPurpose: fc.Arbitrary<Purpose> = fc.record({
  cpr: hint,
  patients: hint,
  confidential: fc.boolean(),
  university: fc.boolean(),
});

describe("What the words of an invite hint at", () => {
  it("never changes the answer, which the pane shows before it has looked for hints", () => {
    fc.assert(
      fc.property(randomMeeting, anyPurpose, (meeting, purpose) => {
        const invite = inviteOf(meeting);
        const judging = { policy: regionHovedstaden, answers: answersOf(meeting) };
        const service = findService(invite);
        const said = (verdict: ReturnType<typeof judge>) => presentHeadline(verdict, invite.role, "da");

        const without = judge(situationOf(invite, service, judging));
        const hinted = judge(situationOf(invite, service, { ...judging, purpose }));

        expect(said(hinted)).toEqual(said(without));
        expect(hinted.need).toBe(without.need);
      }),
      { numRuns: 2000 },
    );
  });
});
