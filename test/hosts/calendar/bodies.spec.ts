import { readEvent } from "../../support/calendar-files";

const link = "https://regionh.zoom.us/j/81234567890";

describe("what a calendar's event says of itself", () => {
  it.each([
    ["nothing", [], []],
    ["an empty description", ["DESCRIPTION:"], []],
    ["plain text", ["DESCRIPTION:a\\, b\\nc\\;d\\\\e"], [["text", "a, b\nc;d\\e"]]],
    ["HTML in the plain description, as Google has it", ["DESCRIPTION:<p>a</p>"], [["html", "<p>a</p>"]]],
    ["a sign that is no tag", ["DESCRIPTION:1 < 2 and <3"], [["text", "1 < 2 and <3"]]],
    ["Outlook's HTML", ["X-ALT-DESC;FMTTYPE=text/html:<b>a\\, b</b>"], [["html", "<b>a, b</b>"]]],
    ["Outlook's HTML without its type", ["X-ALT-DESC:<b>a</b>"], [["html", "<b>a</b>"]]],
    ["a styled description", ["STYLED-DESCRIPTION;FMTTYPE=text/html:<b>a</b>"], [["html", "<b>a</b>"]]],
    ["another style", ["STYLED-DESCRIPTION;FMTTYPE=text/rtf:a"], [["text", "a"]]],
    [
      "HTML in a parameter, as Thunderbird has it",
      ['DESCRIPTION;ALTREP="data:text/html,%3Cb%3Ea%2C":a'],
      [
        ["text", "a"],
        ["html", "<b>a,"],
      ],
    ],
    ["HTML that is not well escaped", ['DESCRIPTION;ALTREP="data:text/html,100%":'], [["html", "100%"]]],
    ["another kind of parameter", ['DESCRIPTION;ALTREP="CID:1@example":a'], [["text", "a"]]],
    ["CONFERENCE", [`CONFERENCE;VALUE=URI;FEATURE=VIDEO:${link}`], [["text", link]]],
    ["URL", [`URL:${link}`], [["text", link]]],
    [
      "Google's conference",
      ["X-GOOGLE-CONFERENCE:https://meet.google.com/a"],
      [["text", "https://meet.google.com/a"]],
    ],
    [
      "Teams' address",
      ["X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/a\\,b"],
      [["text", "https://teams.microsoft.com/l/a,b"]],
    ],
    [
      "two addresses",
      [`X-ZOOM-JOIN-URL:${link}`, "URL:https://a.example"],
      [["text", link + "\nhttps://a.example"]],
    ],
    ["a conference property without an address", ["X-ZOOM-MEETING-ID:81234567890"], []],
  ])("%s", (_, lines, bodies) => {
    expect(readEvent(lines).invite.bodies).toEqual(bodies.map(([kind, content]) => ({ kind, content })));
  });

  it("a description that cannot be read is unread, not empty", () => {
    expect(readEvent(['DESCRIPTION;ALTREP="x:y']).invite.bodies).toBeUndefined();
  });

  it("a description that cannot be read does not hide the HTML beside it", () => {
    const { bodies } = readEvent(['DESCRIPTION;ALTREP="x:y', "X-ALT-DESC:<b>a</b>"]).invite;

    expect(bodies).toEqual([{ kind: "html", content: "<b>a</b>" }]);
  });

  it.each([
    ["SUMMARY", "subject"],
    ["LOCATION", "location"],
  ] as const)("%s is empty when it is missing, and unread when it cannot be read", (property, field) => {
    expect(readEvent([]).invite[field]).toBe("");
    expect(readEvent([`${property};X="y:z`]).invite[field]).toBeUndefined();
  });
});
