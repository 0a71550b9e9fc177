import { findService } from "../../src/zoom/find-service";
import { anInvite } from "../support/an-invite";

describe("the service of an invite", () => {
  it.each([
    ["https://regionh.zoom.us/j/81234567890", "zoom"],
    ["https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc", "other"],
    ["https://zoom.us/pricing", "none"],
    ["Vi ses på stuen", "none"],
  ])("of %s is %s", (text, kind) => {
    expect(findService(anInvite({ text })).kind).toBe(kind);
  });

  it("is unread when the body could not be read and nothing else names one", () => {
    expect(findService(anInvite({ bodies: undefined })).kind).toBe("unread");
  });
});
