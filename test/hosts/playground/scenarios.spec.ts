import { noFaults } from "../../../src/hosts/playground/faults";
import { readDraft } from "../../../src/hosts/playground/read-draft";
import { scenarioOf, scenarios, type ScenarioId } from "../../../src/hosts/playground/scenarios";
import type { Answers } from "../../../src/license/answers";
import { assess } from "../../../src/license/assess";
import type { MessageId } from "../../../src/license/finding";
import type { Need } from "../../../src/license/verdict";
import { aboutMe, aboutMeeting } from "../../../src/license/remembered";
import { packs } from "../../../src/policy/packs";
import { playgroundWords } from "../../../src/words/playground-words";

const [policy] = packs;

function verdictOn(id: ScenarioId) {
  const { invite, remembered, faults } = scenarioOf(id);
  const { language: _, ...me } = aboutMe(remembered?.me);
  const answers: Answers = { ...aboutMeeting(remembered?.meeting), ...me };
  return assess(readDraft(invite, { ...noFaults, ...faults }), policy, answers);
}

const expected: Readonly<Partial<Record<ScenarioId, readonly [Need, MessageId]>>> = {
  "too-long": ["needed", "tooLong"],
  "free-group": ["not-needed", "freeGroup"],
  "two-people": ["not-needed", "freePair"],
  "close-to-limit": ["not-needed", "freeGroup"],
  "too-many": ["needed", "tooMany"],
  "unknown-group": ["depends", "dependsOnGroup"],
  webinar: ["needed", "webinar"],
  beyond: ["needed", "beyond"],
  series: ["needed", "tooLong"],
  licensed: ["not-needed", "covered"],
  "license-ends-before": ["needed", "licenseEndsBefore"],
  "shared-mailbox": ["needed", "sharedMailbox"],
  "for-manager": ["not-needed", "organizerHosts"],
  "three-teachers": ["needed", "severalHosts"],
  university: ["not-needed", "institutionAccess"],
  patients: ["not-applicable", "patients"],
  "other-service": ["not-applicable", "otherService"],
  "no-service-yet": ["needed", "tooLong"],
  "attendees-unread": ["depends", "dependsOnUnreadAttendees"],
  "attendee-colleague": ["not-needed", "attendee"],
  "attendee-djoef": ["not-needed", "partnersMeeting"],
  "attendee-partner": ["not-needed", "partnersMeeting"],
  "attendee-two-meetings": ["not-needed", "attendee"],
  "attendee-registration": ["not-needed", "attendee"],
  "attendee-start-link": ["not-needed", "attendee"],
  "attendee-suspicious": ["not-applicable", "lookalike"],
  "attendee-no-link": ["not-needed", "attendee"],
};

describe("the ready-made invites", () => {
  it.each(Object.entries(expected))("%s is the situation that it says", (id, [need, message]) => {
    const verdict = verdictOn(scenarios.find((scenario) => scenario.id === id)?.id ?? "too-long");

    expect([verdict.need, verdict.findings[0]?.message]).toEqual([need, message]);
  });

  it("are all expected to be something, but for the one that cannot be read", () => {
    const ids = scenarios.map(({ id }) => id);

    expect(ids.filter((id) => expected[id] === undefined)).toEqual(["outlook-silent"]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are at least twelve, in both roles, and have a name in each language", () => {
    expect(scenarios.filter(({ invite }) => invite.role === "organizer").length).toBeGreaterThan(11);
    expect(scenarios.filter(({ invite }) => invite.role === "attendee").length).toBeGreaterThan(5);
    for (const { scenarios: words } of Object.values(playgroundWords)) {
      expect(Object.keys(words.titles).sort()).toEqual(scenarios.map(({ id }) => id).sort());
    }
  });
});
