import type { Answers } from "../../src/license/answers";
import { assess } from "../../src/license/assess";
import type { Finding } from "../../src/license/finding";
import { anAttendee, anInvite } from "../support/an-invite";
import { djoef, messagesOf, regionHovedstaden, verdictOn } from "../support/assessing";

const zoomLink = "\nhttps://regionh.zoom.us/j/81234567890?pwd=kJ3vQ1.1";
const patientTalk = { subject: "Patientgennemgang", text: zoomLink };
const perhaps = { subject: "Supervision", text: zoomLink };
const number = { subject: "Møde", text: `cpr 010180-1234${zoomLink}` };
const perhapsNumber = { subject: "Møde", text: `Nr. 010180-1233${zoomLink}` };
const staffTalk = { subject: "MUS-samtale", text: zoomLink };
const university = { subject: "Ph.d.-forsvar", text: zoomLink };

type Input = Parameters<typeof anInvite>[0];

function hintsOn(input: Input, answers: Answers = {}): readonly Finding[] {
  return verdictOn(input, answers).findings.filter(({ rule }) => rule === "purpose");
}

/** The kinds of fixes of the first hint. */
function fixesOf(input: Input): readonly string[] {
  return [...new Set(hintsOn(input)[0]?.fixes.map(({ id }) => id))];
}

describe("What the words of an invite hint at", () => {
  it.each([
    ["a patient talk", patientTalk, "patientsHint", "warning", ["A20"]],
    ["perhaps a patient talk", perhaps, "patientsHint", "note", ["A20"]],
    ["a CPR number", number, "cprHint", "warning", ["A18", "A20"]],
    ["perhaps a CPR number", perhapsNumber, "cprHint", "note", ["A18", "A20"]],
    ["a talk with staff", staffTalk, "confidentialHint", "note", ["A19"]],
    ["work for a university", university, "universityHint", "note", ["A22", "A23", "A24"]],
  ])(
    "%s is said beside the verdict, with the sentence it rests on",
    (...[, input, message, severity, cites]) => {
      expect(hintsOn(input)).toMatchObject([{ message, severity, cites }]);
    },
  );

  it("never decides: the verdict is the one that it would be without", () => {
    const plain = verdictOn({ subject: "Budget", text: zoomLink, people: 8 });
    const hinted = verdictOn({ ...patientTalk, people: 8 });

    expect(hinted).toEqual({ ...plain, findings: hinted.findings });
    expect(hinted.findings[0]).toEqual(plain.findings[0]);
  });

  it("asks what the meeting is about, and names the approved solution", () => {
    const ask = ["say-purpose", "use-alternative"];

    expect(fixesOf(patientTalk)).toEqual(ask);
    expect(fixesOf(number)).toEqual(ask);
    expect(fixesOf(staffTalk)).toEqual(["say-confidential"]);
    expect(fixesOf(university)).toEqual(["say-institution"]);
  });
});

describe("The user's word goes before a hint", () => {
  it.each([
    ["it is not about patients", patientTalk, { aboutPatients: false }, []],
    ["it is not about patients, so the number is none", number, { aboutPatients: false }, []],
    ["it is about patients: the verdict says what the hint asked", patientTalk, { aboutPatients: true }, []],
    ["it is about patients, and the number is still there", number, { aboutPatients: true }, ["cprHint"]],
    ["it is no work for an institution", university, { institutionWork: false }, []],
    ["it is work for an institution: the verdict says so", university, { institutionWork: true }, []],
    [
      "about patients says nothing of a talk with staff",
      staffTalk,
      { aboutPatients: false },
      ["confidentialHint"],
    ],
    ["the talk is not confidential", staffTalk, { confidential: false }, []],
    ["not confidential says nothing of patients", patientTalk, { confidential: false }, ["patientsHint"]],
  ])("%s", (_, input, answers, expected) => {
    expect(hintsOn(input, answers).map(({ message }) => message)).toEqual(expected);
  });

  it("and makes the verdict: not on Zoom, whatever the license", () => {
    const verdict = verdictOn(patientTalk, { aboutPatients: true, myLicense: { since: "2026-01-01" } });

    expect(verdict).toMatchObject({ need: "not-applicable", gap: "use-another-tool" });
    expect(messagesOf(verdict)[0]).toBe("patients");
  });
});

describe("A hint is not given", () => {
  const teams = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_invented%40thread.v2/0";

  it.each<[string, Input]>([
    ["where the meeting is on another service", { ...patientTalk, text: teams }],
    ["where the link is a lookalike", { ...patientTalk, text: "https://zoom.us.evil.example/j/81234567890" }],
    ["where the meeting is cancelled", { ...patientTalk, cancelled: true }],
    ["where it is explained", { ...patientTalk, subject: "Kursus i patientgennemgang" }],
    ["of work for an institution where the link is on its Zoom", aarhus()],
  ])("%s", (_, input) => {
    expect(hintsOn(input)).toEqual([]);
  });

  it("where the policy has no rule on it", () => {
    for (const input of [patientTalk, number, staffTalk, university]) {
      const { findings } = assess(anInvite(input), djoef, {});

      expect(findings.filter(({ rule }) => rule === "purpose")).toEqual([]);
    }
  });
});

function aarhus(): Input {
  return { subject: "Ph.d.-forsvar", text: "https://aarhusuniversity.zoom.us/j/69912345678" };
}

describe("Who takes part", () => {
  const attending = { role: "attendee" as const, reader: "bo.lund@regionh.dk" };

  it("hears of a patient talk that a colleague called, without anything to do", () => {
    expect(hintsOn({ ...patientTalk, ...attending })).toMatchObject([{ message: "patientsHint", fixes: [] }]);
  });

  it.each([
    ["of what only may be", perhaps],
    ["of numbers, which only the organizer can take out", number],
    ["of talks with staff", staffTalk],
    ["of work for an institution", university],
    ["of what partners called (A21)", { ...patientTalk, organizer: partner() }],
  ])("hears nothing %s", (_, input) => {
    expect(hintsOn({ ...input, ...attending })).toEqual([]);
  });
});

function partner() {
  return { name: "Eva Lind", address: "eva.lind@klinik.example", sharedMailbox: false };
}

describe("People of an education institution", () => {
  const at = (...domains: readonly string[]) =>
    domains.map((domain, index) => anAttendee({ address: `person${index}@${domain}` }));
  const budget = { subject: "Budget", text: zoomLink };

  it.each([
    ["the organizer is there", { organizer: { ...partner(), address: "eva@sund.ku.dk" } }, true],
    ["most are from there", { required: at("ku.dk", "SUND.KU.DK", "regionh.dk") }, true],
    ["most of all who are invited", { required: at("ku.dk"), optional: at("au.dk") }, true],
    ["one guest is from there", { required: at("ku.dk") }, false],
    ["half are from there", { required: at("ku.dk", "ku.dk", "regionh.dk", "regionh.dk") }, false],
    ["their domain only looks like it", { required: at("xku.dk", "ku.dk.example") }, false],
    ["nobody could be read", { required: undefined, optional: undefined }, false],
  ])("hint at its work where %s", (_, input, expected) => {
    const messages = hintsOn({ ...budget, ...input }).map(({ message }) => message);

    expect(messages).toEqual(expected ? ["universityHint"] : []);
  });
});

it("the rule of the pack that a talk with staff is measured by is the one on what Zoom is for", () => {
  const [hint] = hintsOn(staffTalk);
  const rule = regionHovedstaden.use.rules.find(({ id }) => id === "teaching-or-public");

  expect(hint?.params).toEqual({ rule: rule?.text });
});
