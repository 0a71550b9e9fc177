import * as fc from "fast-check";
import { assess } from "../../src/license/assess";
import type { MessageId } from "../../src/license/finding";
import type { Gap } from "../../src/license/verdict";
import { presentNotice } from "../../src/present/notice";
import { presentAlert } from "../../src/present/smart-alert";
import { answersOf, inviteOf, randomMeeting, type RandomMeeting } from "../license/random-meeting";
import { anyVerdict } from "../support/any-verdict";
import { regionHovedstaden } from "../support/assessing";
import { paneOf } from "../support/showing";

const withoutOrder: readonly Gap[] = [
  "none",
  "name-a-person",
  "smaller-audience",
  "use-another-tool",
  "use-institution-access",
  "tell-us",
];

const wantsALicense = /du skal bruge en enterprise-licens|bestil|licens koster/i;

/** What makes a license no way out, and the answer it then has to be. */
const hindrances: readonly (readonly [MessageId, Partial<RandomMeeting>])[] = [
  ["sharedMailbox", { holds: "shared-mailbox", patients: false, institution: false }],
  ["patients", { patients: true }],
  ["beyond", { people: 612, holds: "me", patients: false, institution: false }],
];

describe("no license is ordered where none helps (A9, A16, A20)", () => {
  it("nor priced, whatever the findings offer", () => {
    fc.assert(
      fc.property(anyVerdict, fc.constantFrom(...withoutOrder), (verdict, gap) => {
        const view = paneOf({}, { verdict: { ...verdict, gap } });

        expect(view.fixes.map(({ fix }) => fix.id)).not.toContain("order-license");
        expect(view.price).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it.each(hindrances)("nor asked for on any surface: %s", (message, hindrance) => {
    let seen = 0;
    fc.assert(
      fc.property(randomMeeting, (meeting) => {
        const hindered: RandomMeeting = { ...meeting, attends: false, ...hindrance };
        const [invite, answers] = [inviteOf(hindered), answersOf(hindered)];
        const verdict = assess(invite, regionHovedstaden, answers);
        if (verdict.findings[0]?.message !== message) return;
        seen += 1;

        const view = paneOf(invite, { verdict, answers });
        const said = [
          view.verdict.headline,
          ...view.verdict.lines,
          ...view.notes.flatMap(({ headline, line }) => [headline, line]),
          ...view.fixes.map(({ label }) => label),
          presentNotice(verdict, "da"),
          presentAlert(verdict, "da")?.text,
        ].join("\n");
        expect(said).not.toMatch(wantsALicense);
        expect(view.price).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
    expect(seen).toBeGreaterThan(100);
  });
});
