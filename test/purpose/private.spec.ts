import * as fc from "fast-check";
import { findPurpose } from "../../src/purpose/find-purpose";
import { anAttendee, anInvite } from "../support/an-invite";
import { regionHovedstaden, verdictOn } from "../support/assessing";
import { bait, filledWith } from "../support/bait";
import { wordBait } from "./word-bait";
import { fuzzing } from "../support/fuzzing";

const hints = [undefined, "soft", "firm"];

const canaries = ["Kanariefugl", "Zaunkönig", "010180-1234", "stue 4711", "Gulspurv"];
const [bird, other, number, place, person] = canaries;
const telltale = {
  subject: `Patientgennemgang med ${bird}`,
  location: `${place}, cpr ${number}`,
  text: `Samtale med patienten ${other}, cpr ${number}, på ${place}. MUS-samtale. Ph.d.-forsvar på KU.`,
  required: [anAttendee({ name: `Patient ${person}` })],
};

describe("nothing of the invite", () => {
  it("is in what its words hint at", () => {
    const purpose = findPurpose(anInvite(telltale));

    expect(purpose).toMatchObject({ cpr: "firm", patients: "firm", confidential: true, university: true });
    expect(canaries.filter((canary) => JSON.stringify(purpose).includes(canary))).toEqual([]);
  });

  it("is in what the rule finds", () => {
    const found = verdictOn(telltale).findings.filter(({ rule }) => rule === "purpose");

    expect(found.map(({ message }) => message)).toEqual([
      "patientsHint",
      "cprHint",
      "confidentialHint",
      "universityHint",
    ]);
    expect(canaries.filter((canary) => JSON.stringify(found).includes(canary))).toEqual([]);
  });

  it("is in it by any other way: there are hints, and nothing else", () => {
    const word = fc.constantFrom(...wordBait, ...bait, ...canaries, " ", "\n", ". ", "é", "\ud800", "İ", "-");
    const text = fc.oneof(
      fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, text, fc.constantFrom("html", "text"), (subject, content, kind) => {
        const { cpr, patients, confidential, university, ...rest } = findPurpose(
          anInvite({ subject, bodies: [{ kind, content }] }),
        );

        expect(hints).toContain(cpr);
        expect(hints).toContain(patients);
        expect([typeof confidential, typeof university]).toEqual(["boolean", "boolean"]);
        expect(rest).toEqual({});
      }),
      fuzzing({ numRuns: 20_000, seed: 7 }),
    );
  });
});

// A reader whose time grew with the square of the length would not be through here within an hour; bench/purpose.ts has the figures.
describe("1 MB of anything", () => {
  it.each([...wordBait, ...bait])("of %j is read to its end", (unit) => {
    const text = `${filledWith(unit, 1_000_000)}\n\nStuegang. CPR: 010180-1234`;
    const purpose = findPurpose(anInvite({ subject: "", text }));

    expect(purpose.cpr).toBe("firm");
    expect(hints).toContain(purpose.patients);
  });
});

it("the policy that the canaries are judged by speaks on all four topics", () => {
  const topics = regionHovedstaden.use.rules.map(({ topic }) => topic);

  expect(topics).toEqual(expect.arrayContaining(["patients", "personal-data", "purpose", "institution"]));
});
