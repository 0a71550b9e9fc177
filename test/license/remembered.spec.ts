import * as fc from "fast-check";
import { aboutMe, aboutMeeting, answersOf } from "../../src/license/remembered";

const nothing = { language: undefined, myLicense: undefined, groupSizes: undefined };
const foreign: readonly (readonly [string, unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a text", "da"],
  ["a list", [1]],
  ["another language", { language: "sv" }],
  ["a license without its first day", { myLicense: { until: "2027-01-01" } }],
  ["a license since no day", { myLicense: { since: "yesterday" } }],
  ["sizes that cannot be counted", { groupSizes: { a: 1.5, b: -1, c: "12", d: NaN, e: Infinity, f: 2e6 } }],
  ["sizes in a text", { groupSizes: "12" }],
];

describe("what was remembered about the user", () => {
  it("is what was told", () => {
    const told = {
      language: "en",
      myLicense: { since: "2026-01-15", until: "2027-01-14" },
      groupSizes: { "alle.laeger@regionh.dk": 60 },
    };

    expect(aboutMe(JSON.parse(JSON.stringify(told)))).toEqual(told);
  });

  it.each(foreign)("is nothing where %s is stored", (_, stored) => {
    expect(aboutMe(stored)).toEqual(nothing);
  });

  it("keeps what is right of what is half wrong", () => {
    const stored = { myLicense: { since: "2026-01-15", until: 3 }, groupSizes: { a: 12, b: "many" } };

    expect(aboutMe(stored)).toEqual({
      ...nothing,
      myLicense: { since: "2026-01-15", until: undefined },
      groupSizes: { a: 12 },
    });
  });
});

describe("what was remembered about the meeting", () => {
  it.each([
    [{ who: "me" }],
    [{ who: "partner" }],
    [{ who: "organizer", licensed: true }],
    [{ who: "colleague", person: { name: "", licensed: true } }],
    [
      {
        who: "several",
        people: [
          { name: "", licensed: false },
          { name: "", licensed: true },
        ],
      },
    ],
  ])("is who holds it: %j", (meetingHosts) => {
    expect(aboutMeeting({ meetingHosts })).toMatchObject({ meetingHosts });
  });

  it("takes nobody for licensed of whom that was not said", () => {
    const stored = { meetingHosts: { who: "colleague", person: { name: 3, licensed: "yes" } } };

    expect(aboutMeeting(stored).meetingHosts).toEqual({
      who: "colleague",
      person: { name: "", licensed: false },
    });
  });

  it("never has a name or an address in it, so that none is kept", () => {
    const person = { name: "Mette Hansen", licensed: true, address: "mette.hansen@regionh.dk" };

    const kept = [
      aboutMeeting({ meetingHosts: { who: "colleague", person } }),
      aboutMeeting({ meetingHosts: { who: "several", people: [person, person] } }),
    ];

    expect(JSON.stringify(kept)).not.toMatch(/mette|hansen/i);
  });

  it("has no host of a kind that there is not", () => {
    expect(aboutMeeting({ meetingHosts: { who: "everybody" } }).meetingHosts).toBeUndefined();
    expect(aboutMeeting({ meetingHosts: { who: "several", people: "all" } }).meetingHosts).toBeUndefined();
  });

  it("is what was told, and goes to the engine with what is known of the user", () => {
    const meeting = aboutMeeting({
      expectedAudience: 200,
      webinar: true,
      aboutPatients: false,
      confidential: false,
      institutionWork: "no",
    });

    expect(answersOf(aboutMe({ myLicense: { since: "2026-01-15" } }), meeting)).toEqual({
      expectedAudience: 200,
      webinar: true,
      aboutPatients: false,
      confidential: false,
      institutionWork: undefined,
      meetingHosts: undefined,
      myLicense: { since: "2026-01-15", until: undefined },
      groupSizes: undefined,
    });
  });

  it("is read from anything without a fault", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        aboutMe(stored);
        aboutMeeting({ meetingHosts: stored, expectedAudience: stored });
        expect(aboutMe({ groupSizes: stored, myLicense: stored }).language).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});
