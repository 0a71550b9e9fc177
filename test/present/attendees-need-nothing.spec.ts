import * as fc from "fast-check";
import type { PaneView } from "../../src/present/pane-view";
import { withoutIsolates } from "../../src/words/isolate";
import { anyVerdict } from "../support/any-verdict";
import { djoef, regionHovedstaden } from "../support/assessing";
import { paneOf } from "../support/showing";

const demands = {
  da: /\bdu (?:skal|mangler|behøver (?!hverken|ingen|ikke))|\bbestil|licens(?:en)? koster|kr\./i,
  en: /\byou (?:must|have to|lack|need (?!neither|no\b))|\border\b|license costs|DKK/i,
};

/** What the pane says in its own words; the rules of use and what to expect are the organisations'. */
function ownWords({ verdict, notes, unread, joins, joinNote, attendees, price, fixes }: PaneView): string {
  const told = [
    verdict.headline,
    ...verdict.lines,
    ...notes.flatMap(({ headline, line }) => [headline, line]),
    ...joins.flatMap(({ label, action, remarks }) => [label, action, ...remarks]),
    ...fixes.map(({ label }) => label),
    unread ?? "",
    joinNote ?? "",
    attendees?.text ?? "",
    price?.text ?? "",
  ];
  return withoutIsolates(told.join("\n"));
}

describe("an attendee is never told to need anything (A6, A7, B12)", () => {
  it.each(["da", "en"] as const)("whatever the verdict, %s", (language) => {
    const policies = fc.constantFrom(regionHovedstaden, djoef);
    fc.assert(
      fc.property(anyVerdict, policies, fc.boolean(), (verdict, policy, knowsHost) => {
        const hostPolicy = knowsHost ? { hostPolicy: djoef } : {};
        const view = paneOf({ role: "attendee" }, { verdict, policy, language, ...hostPolicy });

        expect(ownWords(view)).not.toMatch(demands[language]);
        expect(view).toMatchObject({ fixes: [], price: undefined, meters: [], attendees: undefined });
        expect(["ok", "neutral", "stop"]).toContain(view.verdict.tone);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["da", "en"] as const)("and the test would see it if he were, %s", (language) => {
    const view = paneOf({ role: "organizer", minutes: 60, people: 12 }, { language });

    expect(ownWords(view)).toMatch(demands[language]);
  });
});
