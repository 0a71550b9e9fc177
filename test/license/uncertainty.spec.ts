import { aGroup, anUnknown, persons } from "../support/an-invite";
import { findingOf, messagesOf, verdictOn } from "../support/assessing";

const eleven = persons(11);
const registration = "https://regionh.zoom.us/meeting/register/tZ0abc123";

describe("What is not known and could change the answer makes it depend", () => {
  it("names the group and how many members make the difference", () => {
    const verdict = verdictOn({ required: [...eleven, aGroup], minutes: 30 });

    expect(verdict).toMatchObject({ need: "depends", plan: "unknown", gap: "tell-us", licensesMissing: 0 });
    expect(verdict.findings[0]).toMatchObject({
      message: "dependsOnGroup",
      params: { groups: [{ name: "Alle læger", address: "alle.laeger@regionh.dk" }], more: 88 },
      fixes: [{ id: "say-group-size", address: "alle.laeger@regionh.dk", name: "Alle læger" }],
    });
  });

  it("lowers the threshold to two where the meeting is too long for a group", () => {
    const verdict = verdictOn({ required: [aGroup], minutes: 60 });

    expect(findingOf(verdict, "dependsOnGroup").params).toMatchObject({ more: 1 });
  });

  it("is settled by the size that the user gives", () => {
    const answered = (members: number) =>
      verdictOn({ required: [...eleven, aGroup] }, { groupSizes: { "alle.laeger@regionh.dk": members } });

    expect(answered(88)).toMatchObject({
      need: "not-needed",
      measures: { people: { atLeast: 88, atMost: 100 } },
    });
    expect(answered(101)).toMatchObject({
      need: "needed",
      measures: { people: { atLeast: 101, atMost: 113 } },
    });
  });

  it("depends on who is in the group and invited by name as well, where only that is left open", () => {
    const groupSizes = { "alle.laeger@regionh.dk": 95 };

    const verdict = verdictOn({ required: [...eleven, aGroup] }, { groupSizes });

    expect(verdict.need).toBe("depends");
    expect(verdict.findings[0]).toMatchObject({
      message: "dependsOnRange",
      params: { atLeast: 95, atMost: 107, more: 100 },
      fixes: [{ id: "say-audience" }],
    });
  });

  it("is settled by how many the user expects in all", () => {
    const expecting = (expectedAudience: number) => verdictOn({ required: [aGroup] }, { expectedAudience });

    expect(expecting(100).need).toBe("not-needed");
    expect(expecting(101).need).toBe("needed");
  });

  it.each([
    [
      "attendees that were not read",
      { required: undefined, minutes: 60 },
      "dependsOnUnreadAttendees",
      { minutes: 60, more: 2 },
    ],
    [
      "a list that the client may have cut",
      { required: { entries: eleven, complete: false } },
      "dependsOnCutList",
      { read: 12, more: 100 },
    ],
    [
      "an entry that nobody resolved",
      { required: [...persons(1), anUnknown], minutes: 60 },
      "dependsOnUnknownEntries",
      { entries: 1, more: 2 },
    ],
    ["a registration page", { people: 3, text: registration }, "dependsOnAudience", { more: 100 }],
    ["a length that was not read", { people: 3, end: undefined }, "dependsOnDuration", { limit: 40 }],
  ])("%s", (_, invite, message, params) => {
    const verdict = verdictOn(invite as Parameters<typeof verdictOn>[0]);

    expect(verdict.need).toBe("depends");
    expect(verdict.findings[0]).toMatchObject({ message, params });
  });

  it("names both, when neither length nor attendees were read", () => {
    const verdict = verdictOn({ required: undefined, end: undefined });

    expect(messagesOf(verdict)).toEqual(
      expect.arrayContaining(["dependsOnUnreadAttendees", "dependsOnDuration"]),
    );
  });
});

describe("What is not known and cannot change the answer leaves it decided", () => {
  it.each([
    ["150 read and the rest unread", { required: persons(150), optional: undefined }, "needed"],
    ["a group beside three people for an hour", { required: [...persons(2), aGroup], minutes: 60 }, "needed"],
    ["an unread length for two", { people: 2, end: undefined }, "not-needed"],
    ["an unresolved entry among twelve", { required: [...eleven, anUnknown] }, "not-needed"],
    [
      "unread attendees of a meeting in Teams",
      { required: undefined, text: "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x" },
      "not-applicable",
    ],
    [
      "an unread subject and location",
      { people: 3, subject: undefined, location: undefined, minutes: 30 },
      "not-needed",
    ],
  ])("%s", (_, invite, need) => {
    expect(verdictOn(invite as Parameters<typeof verdictOn>[0]).need).toBe(need);
  });

  it("needs a license, and says that the group may grow past what the license covers", () => {
    const verdict = verdictOn({ required: [...persons(2), aGroup], minutes: 60 });

    expect(findingOf(verdict, "mayExceedCapacity")).toMatchObject({
      severity: "note",
      params: { capacity: 500 },
    });
  });
});
