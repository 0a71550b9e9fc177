import { messagesOf, verdictOn } from "../support/assessing";

const tooLong = { people: 12, minutes: 60 };

describe("The rules apply to Zoom", () => {
  it("names another service and does not judge", () => {
    const verdict = verdictOn({
      ...tooLong,
      text: "https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0",
    });

    expect(verdict).toMatchObject({ need: "not-applicable", ifOnZoom: false });
    expect(verdict.findings[0]).toMatchObject({
      message: "otherService",
      params: { service: expect.stringContaining("Teams") },
    });
  });

  it("judges as if on Zoom while no service is named", () => {
    expect(verdictOn({ ...tooLong, text: "Dagsorden følger." })).toMatchObject({
      need: "needed",
      ifOnZoom: true,
    });
  });

  it("says that the text was not read, and judges as if on Zoom", () => {
    const verdict = verdictOn({ ...tooLong, bodies: undefined });

    expect(verdict).toMatchObject({ need: "needed", ifOnZoom: true });
    expect(messagesOf(verdict)).toContain("bodyUnread");
  });

  it("warns of a link that is not Zoom's, and does not judge", () => {
    const verdict = verdictOn({
      ...tooLong,
      text: "Join Zoom Meeting https://zoom.us.evil.example/j/81234567890",
    });

    expect(verdict.need).toBe("not-applicable");
    expect(verdict.findings[0]).toMatchObject({
      message: "lookalike",
      severity: "error",
      params: { host: "zoom.us.evil.example" },
    });
  });
});

describe("What is said of a link that is not to be opened", () => {
  it.each([
    ["it leads to another host", "https://zoom.us.evil.example/j/81234567890", "elsewhere"],
    [
      "it is Zoom's host, but written to be misread",
      "https://zoom.us\\@evil.example/j/81234567890",
      "elsewhere",
    ],
    ["it names somebody before Zoom's host", "https://evil.example@zoom.us/j/81234567890", "unclear"],
  ])("%s", (_, link, trick) => {
    expect(verdictOn({ ...tooLong, text: link }).findings[0]).toMatchObject({
      message: "lookalike",
      params: { trick },
    });
  });
});

describe("Beside the verdict", () => {
  it.each([
    ["Zoom's own limit for two, since 15 July 2022", { people: 2, minutes: 60 }, "vendorPairLimit"],
    ["a group of 36 minutes may be cut off", { people: 3, minutes: 36 }, "overrun"],
    ["a group of 40 minutes may be cut off", { people: 3, minutes: 40 }, "overrun"],
    ["the meeting has been called off", { people: 3, cancelled: true }, "cancelled"],
  ])("%s", (_, invite, message) => {
    expect(messagesOf(verdictOn(invite)).slice(1)).toContain(message);
  });

  it.each([
    ["two people within 40 minutes", { people: 2, minutes: 40 }, "vendorPairLimit"],
    [
      "two people before Zoom changed it",
      { people: 2, minutes: 60, startsOn: "2022-07-14" },
      "vendorPairLimit",
    ],
    ["a group of 35 minutes", { people: 3, minutes: 35 }, "overrun"],
    ["a group that needs a license anyway", { people: 3, minutes: 41 }, "overrun"],
  ])("says nothing of %s", (_, invite, message) => {
    expect(messagesOf(verdictOn(invite))).not.toContain(message);
  });

  it("knows that a licensed host is not cut off", () => {
    expect(messagesOf(verdictOn({ people: 2, minutes: 60 }, { myLicense: { since: "2026-01-01" } }))).toEqual(
      ["freePair"],
    );
  });
});
