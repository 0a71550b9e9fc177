import { assess } from "../../src/license/assess";
import { anInvite } from "../support/an-invite";
import { findingOf, messagesOf, regionHovedstaden, verdictOn } from "../support/assessing";

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

describe("Whose account a Zoom link is on", () => {
  it("is said where the name is nobody's we know", () => {
    const verdict = verdictOn({ people: 3, text: "https://uio.zoom.us/j/81234567890?pwd=a" });

    expect(findingOf(verdict, "foreignAccount").params).toEqual({ account: "uio", oursKnown: false });
  });

  it("is said to be another's where our own name is known", () => {
    const ours = { ...regionHovedstaden.organization, zoomNames: ["vores"] };
    const invite = anInvite({ people: 3, text: "https://uio.zoom.us/j/81234567890?pwd=a" });

    const verdict = assess(invite, { ...regionHovedstaden, organization: ours }, {});

    expect(findingOf(verdict, "foreignAccount").params).toEqual({ account: "uio", oursKnown: true });
  });

  it("is no news on a link without a name of its own", () => {
    expect(messagesOf(verdictOn({ people: 3 }))).not.toContain("foreignAccount");
  });

  it("names, for work of an institution, what such a link looks like", () => {
    const verdict = verdictOn({ people: 3 }, { institutionWork: true });

    expect(verdict.findings[0]?.params).toMatchObject({ host: "aarhusuniversity.zoom.us" });
  });
});
