import type { ZoomMeeting } from "../../src/zoom/service";
import { aMeeting, aVerdict, noService, zoom } from "../support/a-verdict";
import { paneOf } from "../support/showing";

function joinsOf(...meetings: readonly Partial<ZoomMeeting>[]) {
  const verdict = aVerdict({ service: zoom(meetings.map(aMeeting)) });
  return paneOf({ role: "attendee" }, { verdict }).joins;
}

describe("how an attendee joins", () => {
  it("hands the link on byte for byte, with the host it truly leads to", () => {
    const url = "https://us02web.zoom.us/j/81234567890?pwd=Zm9v.1&uname=M%C3%B8de";
    const [join] = joinsOf({ url });

    expect(join).toMatchObject({
      label: "Zoom-møde",
      url,
      host: "us02web.zoom.us",
      action: "Åbn mødet i Zoom",
    });
  });

  it.each([
    ["81234567890", "812 3456 7890"],
    ["1234567890", "123 456 7890"],
    ["123456789", "123 456 789"],
  ])("shows the meeting id %s as %s and copies its digits", (meetingId, shown) => {
    const [join] = joinsOf({ meetingId });

    expect(join?.meetingId).toEqual({ label: "Møde-id", shown, copied: meetingId });
  });

  it("keeps the zeros in front of a passcode", () => {
    const [join] = joinsOf({ passcode: "048291" });

    expect(join?.passcode).toEqual({ label: "Adgangskode", shown: "048291", copied: "048291" });
  });

  it.each<[string, Partial<ZoomMeeting>, RegExp]>([
    ["a registration page", { kind: "registration" }, /kræver tilmelding/],
    ["a webinar's registration", { kind: "webinar-registration" }, /kræver tilmelding/],
    ["a personal room", { kind: "personal" }, /personlige rum/],
    ["a meeting by id alone", { kind: "id", url: undefined }, /ikke noget link/],
    ["the start link, received by mistake", { kind: "start" }, /Linket er til mødelederen/],
    ["no passcode", { warnings: ["no-passcode"] }, /ingen adgangskode/],
    ["a link without encryption", { warnings: ["http-only"] }, /ukrypteret/],
    ["a wrapper that cannot be read", { warnings: ["wrapped-unreadable"] }, /pakket ind/],
    ["a text that shows another address", { warnings: ["text-shows-other-host"] }, /anden adresse/],
  ])("remarks on %s", (_, meeting, remark) => {
    const [join] = joinsOf(meeting);

    expect(join?.remarks).toHaveLength(1);
    expect(join?.remarks[0]).toMatch(remark);
  });

  it("has nothing to remark on a plain meeting", () => {
    expect(joinsOf({})[0]?.remarks).toEqual([]);
  });

  it("invites to sign up where that comes first", () => {
    expect(joinsOf({ kind: "registration" })[0]?.action).toBe("Tilmeld dig i Zoom");
  });

  it.each<[string, Partial<ZoomMeeting>]>([
    ["the meeting host's start link", { kind: "start", url: "https://zoom.us/s/81234567890" }],
    ["a link without encryption", { url: "http://zoom.us/j/81234567890" }],
    ["a script", { url: "javascript:alert(1)" }],
  ])("never opens %s", (_, meeting) => {
    expect(joinsOf(meeting)[0]?.url).toBeUndefined();
  });

  it("tells two meetings apart", () => {
    const labels = joinsOf({}, { meetingId: "81234567891" }).map(({ label }) => label);

    expect(labels).toEqual(["Zoom-møde 1", "Zoom-møde 2"]);
  });

  it("says so where there is no link yet, and not for a meeting that is called off", () => {
    const verdict = aVerdict({ service: noService });

    expect(paneOf({ role: "attendee" }, { verdict }).joinNote).toMatch(/intet Zoom-link/);
    expect(paneOf({ role: "attendee", cancelled: true }, { verdict }).joinNote).toBeUndefined();
  });

  it("is not shown to the organizer", () => {
    expect(paneOf({ role: "organizer" }, { verdict: aVerdict() })).toMatchObject({ joins: [], ways: [] });
  });
});
