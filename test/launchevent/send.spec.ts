import { anna, bo, doctors } from "../support/office-double/outlook-item";
import type { OutlookItem } from "../support/office-double/outlook-item";
import { withoutIsolates } from "../../src/words/isolate";
import { crowd, stored, tooLong, until, zoomLink } from "../support/launchevent/drafts";
import { goOn, opened, outlook, send } from "../support/launchevent/run";

beforeEach(() => jest.useFakeTimers());

const tooLongAlert =
  "Du skal bruge en enterprise-licens. Mødet varer 60 min. Det er 20 min. mere, end et gratis gruppemøde kan vare.";

describe("a draft that needs a license", () => {
  it("is asked about, in plain words and in Markdown, with a button that opens the pane", async () => {
    expect(await outlook({ item: tooLong }).event(send)).toEqual([
      {
        allowEvent: false,
        errorMessage: tooLongAlert,
        errorMessageMarkdown: tooLongAlert.replace(/^[^.]*\./, "**$&**"),
        cancelLabel: "Se, hvad du kan gøre",
        commandId: "organizerOpenPane",
      },
    ]);
  });

  it.each<readonly [string, readonly string[]]>([
    ["1.12", []],
    ["1.13", []],
    ["1.14", ["cancelLabel", "commandId"]],
    ["1.15", ["cancelLabel", "commandId", "errorMessageMarkdown"]],
  ])("is told no more than Mailbox %s takes", async (mailbox, more) => {
    const [outcome] = await outlook({ item: tooLong, mailbox }).event(send);

    expect(Object.keys(outcome as object).sort()).toEqual(["allowEvent", ...more, "errorMessage"].sort());
  });

  it("is asked about in English where Outlook is not Danish", async () => {
    const [outcome] = await outlook({ item: tooLong, language: "sv-SE" }).event(send);

    expect(outcome).toMatchObject({
      errorMessage:
        "You need an enterprise license. The meeting lasts 60 min, 20 min more than a free group meeting can.",
      cancelLabel: "See what you can do",
    });
  });

  it("is asked about in the language that the user chose in the pane", async () => {
    const [outcome] = await outlook({ item: tooLong, settings: stored({ language: "en" }) }).event(send);

    expect(outcome).toMatchObject({ cancelLabel: "See what you can do" });
  });
});

describe("a draft goes without a word", () => {
  it.each<readonly [string, Partial<OutlookItem>]>([
    [
      "when it is a Teams meeting",
      { html: "https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0" },
    ],
    ["when it is in a room", { html: "<p>Vi ses i lokale 3.</p>", location: "Lokale 3" }],
    [
      "when the link is not Zoom's",
      { html: "<a href='https://zoom.us.evil.example/j/81234567890'>Deltag i Zoom-mødet</a>" },
    ],
    ["when it is short enough", { end: until(40) }],
    ["when only a note remains", { end: until(38) }],
    ["when two meet for less than Zoom itself allows", { required: [bo], end: until(30) }],
  ])("%s", async (_, item) => {
    expect(await outlook({ item: { ...tooLong, ...item } }).event(send)).toEqual([goOn]);
  });

  it.each<readonly [string, unknown, unknown]>([
    ["the license covers it", { myLicense: { since: "2026-01-01" } }, {}],
    ["a partner holds it", {}, { meetingHosts: { who: "partner" } }],
    [
      "a colleague with a license holds it",
      {},
      { meetingHosts: { who: "colleague", person: { licensed: true } } },
    ],
  ])("when the user has said that %s", async (_, me, meeting) => {
    const item = { ...tooLong, customProperties: stored(meeting) };

    expect(await outlook({ item, settings: stored(me) }).event(send)).toEqual([goOn]);
  });

  it("when the user has said how many are in the group", async () => {
    const item = { ...tooLong, required: [doctors], end: until(40) };
    const unknown = outlook({ item });
    const known = outlook({ item, settings: stored({ groupSizes: { "alle.laeger@regionh.dk": 60 } }) });

    expect(await unknown.event(send)).toMatchObject([{ allowEvent: false }]);
    expect(await known.event(send)).toEqual([goOn]);
  });

  it("when its organizer is of an organization that holds all meetings on its own license", async () => {
    const secretary = { ...anna, emailAddress: "anna.holm@djoef.dk" };
    const item = { ...tooLong, organizer: secretary };

    expect(await outlook({ item, reader: secretary }).event(send)).toEqual([goOn]);
  });
});

const verdicts: readonly (readonly [string, Partial<OutlookItem>, unknown, unknown])[] = [
  [
    "Du skal bruge en enterprise-licens. 112 deltagere er 12 flere",
    { required: crowd(112), end: until(30) },
    {},
    {},
  ],
  [
    "Mødet er større, end licensen dækker.",
    { required: crowd(501) },
    { myLicense: { since: "2026-01-01" } },
    {},
  ],
  ["Det afhænger af, hvor mange der kommer.", { required: [doctors] }, {}, {}],
  ["Din licens udløber før mødet.", {}, { myLicense: { since: "2025-01-01", until: "2026-11-30" } }, {}],
  ["Din licens gælder først efter mødet.", {}, { myLicense: { since: "2026-12-08" } }, {}],
  [
    "Du behøver ingen licens. En kollega holder mødet",
    {},
    {},
    { meetingHosts: { who: "colleague", person: { name: "Mette Hansen" } } },
  ],
  ["I skal bruge 3 licenser.", {}, {}, { meetingHosts: { who: "several", people: [{}, {}, {}] } }],
  ["Brug uddannelsesinstitutionens Zoom.", {}, {}, { institutionWork: true }],
  ["Mødet må ikke holdes i Zoom. Zoom må ikke bruges til patientrelaterede", {}, {}, { aboutPatients: true }],
  [
    "Du skal bruge en enterprise-licens. Webinarer kræver en licens",
    { html: "https://zoom.us/w/81234567890", end: until(30) },
    {},
    {},
  ],
  ["Zoom har selv en grænse.", { required: [bo] }, {}, {}],
  [
    "Det er mødelederens startlink.",
    { html: "https://zoom.us/s/81234567890?zak=a.b", end: until(30) },
    {},
    {},
  ],
  [
    "Et af linkene er ikke Zooms. Det fører til zoom.us.evil.example.",
    { html: `<p>${zoomLink} https://zoom.us.evil.example/j/81234567890</p>`, end: until(30) },
    {},
    {},
  ],
  ["Vi mangler deltagerne.", {}, {}, {}],
  ["Det afhænger af, hvor længe mødet varer.", {}, {}, {}],
];

describe("what is wrong or open is said", () => {
  it.each(verdicts)("%s", async (text, item, me, meeting) => {
    const { event, fault } = outlook({
      item: { ...tooLong, customProperties: stored(meeting), ...item },
      settings: stored(me),
    });
    if (text.startsWith("Vi mangler")) fault("requiredAttendees.getAsync", { kind: "never" });
    if (text.includes("hvor længe")) fault("end.getAsync", { kind: "fails", code: 9001 });

    const [outcome, ...others] = (await event(send)) as readonly { errorMessage: string }[];

    expect(withoutIsolates(outcome?.errorMessage ?? "")).toMatch(
      new RegExp(`^${text.replace(/[.]/g, "[.]")}`),
    );
    expect(others).toEqual([]);
  });
});

describe("the same draft", () => {
  it("is not asked about twice in the same words, whatever the user did after the first time", async () => {
    const { event } = outlook({ item: tooLong });

    expect(await event(send)).toMatchObject([{ allowEvent: false }]);
    expect(await event(send)).toEqual([goOn]);
  });

  it("is asked about again when something else is wrong", async () => {
    const { event, change } = outlook({ item: tooLong });
    await event(send);
    change({ end: until(90) });

    expect(await event(send)).toMatchObject([
      { errorMessage: tooLongAlert.replace("60", "90").replace("20", "50") },
    ]);
    expect(await event(send)).toEqual([goOn]);
  });

  it("is asked about each time where Outlook cannot keep what was said", async () => {
    const { event } = outlook({
      item: tooLong,
      faults: { "sessionData.getAsync": { kind: "missing" }, "sessionData.setAsync": { kind: "missing" } },
    });

    expect(await event(send)).toMatchObject([{ allowEvent: false }]);
    expect(await event(send)).toMatchObject([{ allowEvent: false }]);
  });

  it("leaves no words of it behind", async () => {
    const { event, item } = outlook({ item: { ...tooLong, required: [doctors], subject: "Fortroligt" } });
    await event(send);

    expect(JSON.stringify(item().sessionData)).toMatch(/^\{"zoomLicense\.warned":"-?\d+"\}$/);
    expect(item().customProperties).toEqual({});
  });
});

test("nothing of an invite is written to the console", async () => {
  const { event, runtime } = outlook({ item: tooLong, faults: { "end.getAsync": { kind: "throws" } } });
  await event(opened);
  await event(send);

  expect(runtime.written).toEqual([]);
});
