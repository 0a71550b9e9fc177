import type { Answers } from "../../src/license/answers";
import { aGroup, anInvite, persons } from "../support/an-invite";
import { djoef, findingOf, messagesOf, verdictOn } from "../support/assessing";
import { assess } from "../../src/license/assess";

const tooLong = { people: 12, minutes: 60 };
const named = (name: string, licensed = false) => ({ name, licensed });

describe("Only the one who holds the meeting needs the license (A6, A7)", () => {
  it("leaves an attendee without any need, however large and long the meeting", () => {
    const verdict = verdictOn({ role: "attendee", reader: "bo.lund@regionh.dk", people: 612, minutes: 300 });

    expect(verdict).toMatchObject({ need: "not-needed", gap: "none", licensesMissing: 0 });
    expect(messagesOf(verdict)).toEqual(["attendee"]);
  });

  it("says that meetings called by partners may be attended (A21)", () => {
    const organizer = { name: "Djøf", address: "moeder@djoef.dk", sharedMailbox: undefined };

    const verdict = verdictOn({ role: "attendee", organizer, people: 3 });

    expect(verdict.findings[0]).toMatchObject({
      message: "partnersMeeting",
      cites: expect.arrayContaining(["A21"]),
    });
  });

  it("leaves the license to the colleague who holds it", () => {
    const verdict = verdictOn(tooLong, { meetingHosts: { who: "colleague", person: named("Mette Hansen") } });

    expect(verdict).toMatchObject({
      need: "not-needed",
      plan: "enterprise",
      gap: "order",
      licensesMissing: 1,
    });
    expect(verdict.findings[0]).toMatchObject({
      message: "colleagueHosts",
      params: { name: "Mette Hansen" },
    });
  });

  it("is content with a colleague who has one", () => {
    const verdict = verdictOn(tooLong, {
      meetingHosts: { who: "colleague", person: named("Mette Hansen", true) },
    });

    expect(verdict).toMatchObject({ need: "not-needed", gap: "none", licensesMissing: 0 });
  });

  it("leaves it to the organizer when a delegate types", () => {
    const verdict = verdictOn({ ...tooLong, reader: "sekretaer@regionh.dk" });

    expect(verdict).toMatchObject({ need: "not-needed", gap: "order", licensesMissing: 1 });
    expect(verdict.findings[0]).toMatchObject({ message: "organizerHosts", params: { name: "Anna Holm" } });
  });

  it("is content with an organizer who is said to have one", () => {
    const reader = "sekretaer@regionh.dk";
    const verdict = verdictOn({ ...tooLong, reader }, { meetingHosts: { who: "organizer", licensed: true } });

    expect(verdict).toMatchObject({ need: "not-needed", gap: "none", licensesMissing: 0 });
    expect(verdict.findings[0]).toMatchObject({ message: "colleagueCovered", params: { name: "Anna Holm" } });
  });

  it("needs nothing when a partner holds it (A21)", () => {
    expect(verdictOn({ people: 612, minutes: 60 }, { meetingHosts: { who: "partner" } })).toMatchObject({
      need: "not-needed",
      gap: "none",
    });
  });
});

describe("The license is personal (A12-A15)", () => {
  const teachers = [named("Ida Krogh"), named("Per Dam"), named("Lis Bech")];

  it("takes three licenses for three teachers", () => {
    const verdict = verdictOn(tooLong, { meetingHosts: { who: "several", people: teachers } });

    expect(verdict).toMatchObject({ need: "needed", gap: "order", licensesMissing: 3 });
    expect(verdict.findings[0]).toMatchObject({ message: "severalHosts", params: { licenses: 3, hosts: 3 } });
  });

  it("does not let one teacher's license cover the others", () => {
    const people = [named("Ida Krogh", true), ...teachers.slice(1)];

    expect(verdictOn(tooLong, { meetingHosts: { who: "several", people } }).licensesMissing).toBe(2);
  });

  it("is content when each has one", () => {
    const people = teachers.map(({ name }) => named(name, true));

    expect(verdictOn(tooLong, { meetingHosts: { who: "several", people } })).toMatchObject({
      need: "not-needed",
      licensesMissing: 0,
    });
  });

  it("takes none at all while the meeting is free", () => {
    const verdict = verdictOn(
      { people: 12, minutes: 30 },
      { meetingHosts: { who: "several", people: teachers } },
    );

    expect(verdict).toMatchObject({ need: "not-needed", plan: "free", licensesMissing: 0 });
  });
});

describe("A shared mailbox cannot have a license (A16)", () => {
  const organizer = { name: "Kursus", address: "kursus@regionh.dk", sharedMailbox: true };
  const shared = { ...tooLong, organizer };

  it.each<[string, Answers]>([
    ["nothing was said", {}],
    ["the reader has a license", { myLicense: { since: "2026-01-01" } }],
    [
      "the mailbox is said to be a licensed colleague",
      {
        meetingHosts: {
          who: "colleague",
          person: { name: "Kursus", licensed: true, address: "KURSUS@regionh.dk" },
        },
      },
    ],
    [
      "the mailbox is said to be one of several",
      {
        meetingHosts: {
          who: "several",
          people: [{ name: "Kursus", licensed: true, address: "kursus@regionh.dk" }],
        },
      },
    ],
  ])("a named person has to hold the meeting, although %s", (_, answers) => {
    const verdict = verdictOn(shared, answers);

    expect(verdict).toMatchObject({ need: "needed", gap: "name-a-person", licensesMissing: 0 });
    expect(verdict.findings.flatMap(({ fixes }) => fixes.map(({ id }) => id))).not.toContain("order-license");
  });

  it("is settled by naming one: me, with a license", () => {
    const verdict = verdictOn(shared, { meetingHosts: { who: "me" }, myLicense: { since: "2026-01-01" } });

    expect(verdict).toMatchObject({ need: "not-needed", gap: "none" });
  });

  it("may hold what is free", () => {
    expect(verdictOn({ organizer, people: 12, minutes: 30 })).toMatchObject({
      need: "not-needed",
      plan: "free",
    });
  });
});

describe("A license that the user has", () => {
  it.each([
    ["covers from its first day", { since: "2026-12-07" }, "not-needed", "covered"],
    ["covers to its last day", { since: "2025-01-01", until: "2026-12-07" }, "not-needed", "covered"],
    [
      "does not cover when it ends before",
      { since: "2025-01-01", until: "2026-12-06" },
      "needed",
      "licenseEndsBefore",
    ],
    ["does not cover when it starts after", { since: "2026-12-08" }, "needed", "licenseStartsAfter"],
    [
      "covers nothing when it ends before it starts",
      { since: "2026-12-08", until: "2026-12-01" },
      "needed",
      "licenseEndsBefore",
    ],
  ])("%s", (_, myLicense, need, message) => {
    const verdict = verdictOn(tooLong, { myLicense });

    expect(verdict.need).toBe(need);
    expect(messagesOf(verdict)[0]).toBe(message);
  });

  it("does not change a meeting that is free", () => {
    expect(verdictOn({ people: 12 }, { myLicense: { since: "2026-01-01" } })).toMatchObject({ plan: "free" });
  });

  it("does not cover more than 500 (A9)", () => {
    expect(verdictOn({ people: 501 }, { myLicense: { since: "2026-01-01" } }).plan).toBe("beyond");
  });

  it("depends on a group that may take it past 500", () => {
    const verdict = verdictOn(
      { required: [...persons(3), aGroup], minutes: 60 },
      { myLicense: { since: "2026-01-01" } },
    );

    expect(verdict.need).toBe("depends");
    expect(findingOf(verdict, "dependsOnCapacity").params).toEqual({ capacity: 500 });
  });

  it("depends on the day of the meeting when that was not read", () => {
    expect(verdictOn({ ...tooLong, startsOn: undefined }, { myLicense: { since: "2026-01-01" } }).need).toBe(
      "depends",
    );
  });
});

describe("An organisation with one license for all its meetings (B4)", () => {
  it("leaves whoever holds one without a need", () => {
    const verdict = assess(anInvite({ people: 612, minutes: 300 }), djoef, {});

    expect(verdict).toMatchObject({ need: "not-needed", gap: "none", licensesMissing: 0 });
    expect(verdict.findings[0]).toMatchObject({
      message: "organizationLicense",
      cites: expect.arrayContaining(["B4"]),
    });
  });
});

describe("Work for an education institution (A22-A24)", () => {
  it("uses that institution's access, whatever the size", () => {
    const verdict = verdictOn({ people: 612, minutes: 60 }, { institutionWork: true });

    expect(verdict).toMatchObject({ need: "not-needed", gap: "use-institution-access", licensesMissing: 0 });
    expect(verdict.findings[0]).toMatchObject({
      message: "institution",
      cites: expect.arrayContaining(["A22"]),
    });
  });
});

describe("Talks about patients (A20)", () => {
  it("may not be held on Zoom when the user says that it is one, and a license does not make it right", () => {
    const verdict = verdictOn(tooLong, { aboutPatients: true, myLicense: { since: "2026-01-01" } });

    expect(verdict).toMatchObject({ need: "not-applicable", gap: "use-another-tool", licensesMissing: 0 });
    expect(messagesOf(verdict)).toEqual(["patients"]);
  });
});

describe("What a verdict depends on, while somebody else holds the meeting", () => {
  it.each<[string, Parameters<typeof verdictOn>[0], Answers, string]>([
    ["the reader", {}, {}, "you"],
    ["a delegate's manager", { reader: "sekretaer@regionh.dk" }, {}, "meetingHost"],
    ["a colleague", {}, { meetingHosts: { who: "colleague", person: named("Mette Hansen") } }, "meetingHost"],
  ])("is the license of whoever holds it: %s", (_, invite, answers, who) => {
    const verdict = verdictOn({ required: [aGroup], ...invite }, answers);

    expect(findingOf(verdict, "dependsOnGroup").params).toMatchObject({ who });
  });
});
