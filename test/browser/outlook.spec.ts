import { createHash } from "node:crypto";
import type { Recipient, Series } from "../outlook-web/mailbox";
import { officeLibrary } from "../outlook-web/served-files";
import { anHourLater, draft, openOutlook, people, says, shows, zoomLink } from "../support/browser/outlook";

const group: Recipient = {
  displayName: "Alle læger",
  emailAddress: "alle.laeger@regionh.dk",
  recipientType: "distributionList",
};
const room = {
  displayName: "Mødelokale 3",
  emailAddress: "lokale3@regionh.dk",
  locationIdentifier: { id: "lokale3@regionh.dk", type: "room" },
} as const;
const roomInvited: Recipient = { displayName: "Mødelokale 3", emailAddress: "Lokale3@regionh.dk" };
const annaInvited: Recipient = { displayName: "Anna Holm", emailAddress: "ANNA.HOLM@REGIONH.DK" };
const weekly: Series = {
  recurrenceType: "weekly",
  recurrenceProperties: { interval: 1, days: ["mon"], firstDayOfWeek: "mon" },
  recurrenceTimeZone: { name: "Romance Standard Time", offset: 60 },
  seriesTimeJson: {
    startYear: 2026,
    startMonth: 12,
    startDay: 7,
    noEndDate: true,
    startTimeMin: 600,
    durationMin: 30,
  },
};

describe("a draft", () => {
  test("with 101 people, a group, a room, and the organizer among them in other letters needs a license", async () => {
    const requiredAttendees = [...people(100), annaInvited, roomInvited, group];
    const outlook = await openOutlook({ mailbox: { ...draft, requiredAttendees, enhancedLocation: [room] } });
    await says(outlook, "Du skal bruge en enterprise-licens");
    await shows(outlook, /Mindst 101 deltagere/);
  });

  test("with one person fewer and no group needs none", async () => {
    const requiredAttendees = [...people(99), annaInvited, roomInvited];
    const outlook = await openOutlook({ mailbox: { ...draft, requiredAttendees, enhancedLocation: [room] } });
    await says(outlook, "Du behøver ingen licens");
    await shows(outlook, /100 deltagere er inden for|og 100 deltagere/);
  });

  test("with a group that could be too large says on what it depends", async () => {
    const mailbox = { ...draft, requiredAttendees: [...people(11), group] };
    const outlook = await openOutlook({ mailbox });
    await says(outlook, "Det afhænger af, hvor mange der kommer");
    await shows(outlook, /mere end 88 medlemmer/);
  });

  test("changes its verdict while the end, the attendees and the rooms change", async () => {
    const outlook = await openOutlook({ mailbox: draft });
    await says(outlook, "Du behøver ingen licens");
    outlook.change({ end: anHourLater });
    await says(outlook, "Du skal bruge en enterprise-licens");
    outlook.change({ requiredAttendees: [...people(1), roomInvited], end: "2026-12-07T09:30:00Z" });
    await shows(outlook, /30 min\. og 3 deltagere/);
    outlook.change({ end: anHourLater });
    await says(outlook, "Du skal bruge en enterprise-licens");
    outlook.change({ enhancedLocation: [room] });
    await says(outlook, "Du behøver ingen licens");
  });

  test("is read again when it becomes a series", async () => {
    const outlook = await openOutlook({ mailbox: draft });
    await says(outlook, "Du behøver ingen licens");
    outlook.change({ recurrence: weekly });
    await outlook.called("recurrence.getAsync", 2);
    outlook.change({ recurrence: null });
    await outlook.called("recurrence.getAsync", 3);
    await says(outlook, "Du behøver ingen licens");
  });

  test("is shortened from the pane, and undone", async () => {
    const outlook = await openOutlook({ mailbox: { ...draft, end: anHourLater } });
    await outlook.pane().getByRole("button", { name: "Afkort mødet til 40 min." }).click();
    await says(outlook, "Du behøver ingen licens");
    expect(outlook.outlook.mailbox().end).toBe("2026-12-07T09:40:00.000Z");
    await outlook.pane().getByRole("button", { name: "Fortryd" }).click();
    await says(outlook, "Du skal bruge en enterprise-licens");
    expect(outlook.outlook.mailbox().end).toBe("2026-12-07T10:00:00.000Z");
  });

  test("remembers in the mailbox how many a group has", async () => {
    const mailbox = { ...draft, requiredAttendees: [group] };
    const outlook = await openOutlook({ mailbox });
    await says(outlook, "Det afhænger af, hvor mange der kommer");
    await outlook.pane().getByRole("textbox", { name: "Alle læger" }).fill("30");
    await says(outlook, "Du behøver ingen licens");
    await outlook.called("roamingSettings.saveAsync");
    const [stored] = Object.values(outlook.outlook.mailbox().roamingSettings);
    const again = await openOutlook({ mailbox: { ...mailbox, roamingSettings: { zoomLicense: stored } } });
    await says(again, "Du behøver ingen licens");
  });

  test("in another's calendar is the other's to hold", async () => {
    const organizer = { displayName: "Dorte Krag", emailAddress: "dorte.krag@regionh.dk" };
    const shared = { owner: organizer.emailAddress, targetMailbox: organizer.emailAddress };
    const outlook = await openOutlook({ mailbox: { ...draft, end: anHourLater, organizer, shared } });
    await outlook.called("getSharedPropertiesAsync");
    await shows(outlook, /Dorte Krag/);
  });
});

describe.each([["appointmentRead"], ["meetingRequest"]] as const)("a reader of an invite (%s)", (mode) => {
  test("needs nothing and sees how to join", async () => {
    const outlook = await openOutlook({
      mode,
      mailbox: { ...draft, end: anHourLater, requiredAttendees: people(200) },
    });
    await says(outlook, "Du behøver hverken licens eller konto");
    const link = outlook.pane().locator(`a[href="${zoomLink}"]`).first();
    await link.waitFor();
    await shows(outlook, "regionh.zoom.us");
  });

  test("sees the next item when the pane is pinned", async () => {
    const outlook = await openOutlook({ mode, mailbox: draft });
    await outlook.pane().locator(`a[href="${zoomLink}"]`).first().waitFor();
    const next = "https://regionh.zoom.us/j/99887766554";
    const mailbox = {
      ...outlook.outlook.mailbox(),
      itemId: "AAMkNEXT=",
      html: `<a href="${next}">${next}</a>`,
    };
    outlook.outlook.show(mailbox, mode);
    await outlook.pane().locator(`a[href="${next}"]`).first().waitFor();
    expect(await outlook.pane().locator(`a[href="${zoomLink}"]`).count()).toBe(0);
  });
});

describe("what Outlook looks like", () => {
  test("English speaks English", async () => {
    const outlook = await openOutlook({ mailbox: { ...draft, end: anHourLater }, language: "en-US" });
    await says(outlook, "You need an enterprise license");
  });

  test("a dark theme makes the pane dark", async () => {
    const outlook = await openOutlook({ mailbox: draft });
    await says(outlook, "Du behøver ingen licens");
    await outlook.called("addHandlerAsync(OfficeThemeChanged)");
    const ground = () => outlook.pane().evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    outlook.change({ officeTheme: { bodyBackgroundColor: "#1f1f1f", bodyForegroundColor: "#ffffff" } });
    await outlook.pane().locator('html[data-theme="dark"]').waitFor();
    expect(await ground()).not.toBe(light);
  });

  test("320 px are enough, with long names and at twice the text", async () => {
    const long = { displayName: "L".repeat(80), emailAddress: `${"x".repeat(60)}@regionh.dk` };
    const requiredAttendees = [{ ...long, recipientType: "distributionList" as const }, ...people(2)];
    const outlook = await openOutlook({ mailbox: { ...draft, end: anHourLater, requiredAttendees } });
    await says(outlook, "Du skal bruge en enterprise-licens");
    await outlook.pane().getByRole("heading", { name: "Regler for brug" }).waitFor();
    await outlook.pane().addStyleTag({ content: "html { font-size: 200% }" });
    expect(
      await outlook
        .pane()
        .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  });
});

test("the library is Microsoft's, byte for byte", async () => {
  const hashes = new Map<string, string>();
  const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
  const outlook = await openOutlook({
    before: async (page) => {
      page.on("response", async (response) => {
        const name = /\/(office|outlook-web-16\.01)\.js$/.exec(response.url())?.[0].slice(1);
        if (name) hashes.set(name, hash(await response.body()));
      });
    },
  });
  await outlook.called("subject.getAsync");
  expect(Object.fromEntries(hashes)).toEqual({
    "office.js": hash(officeLibrary("office.js")),
    "outlook-web-16.01.js": hash(officeLibrary("outlook-web-16.01.js")),
  });
});
