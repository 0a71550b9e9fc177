import { addInOrigin } from "../outlook-web/stand-in";
import { anHourLater, draft, openOutlook, says, shows, zoomLink } from "../support/browser/outlook";

const canary = (field: string) => `kanarie-${field}-4711`;

/** A canary in each field of an invite that can hold text. */
const mailbox = {
  subject: canary("emne"),
  html: `<p>${canary("tekst")} <a href="${zoomLink}&x=${canary("link")}">${canary("linktekst")}</a></p>`,
  end: anHourLater,
  requiredAttendees: [
    { displayName: canary("navn"), emailAddress: `${canary("adresse")}@regionh.dk` },
    { displayName: canary("fælles"), emailAddress: "f@regionh.dk" },
    { displayName: "Bo Lund", emailAddress: "bo.lund@regionh.dk" },
  ],
  optionalAttendees: [{ displayName: canary("valgfri"), emailAddress: "v@regionh.dk" }],
  organizer: { displayName: canary("afsender"), emailAddress: "anna.holm@regionh.dk" },
  enhancedLocation: [
    { displayName: canary("sted"), locationIdentifier: { id: canary("sted"), type: "custom" as const } },
  ],
};

const allowed = [addInOrigin, "https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"];

test.each(["appointmentCompose", "appointmentRead", "meetingRequest"] as const)(
  "a whole session (%s) speaks to its own origin and Office's alone, and takes nothing of the invite along",
  async (mode) => {
    const outlook = await openOutlook({ mode, mailbox });
    const drafts = mode === "appointmentCompose";
    await says(
      outlook,
      drafts ? "Du skal bruge en enterprise-licens" : "Du behøver hverken licens eller konto",
    );
    await shows(outlook, "Regler for brug");
    if (drafts) {
      await outlook.pane().getByRole("button", { name: "Afkort mødet til 40 min." }).click();
      await outlook.pane().getByRole("button", { name: "Fortryd" }).click();
      await says(outlook, "Du skal bruge en enterprise-licens");
    }
    await outlook.pane().getByRole("button", { name: "English" }).click();
    await says(outlook, drafts ? "You need an enterprise license" : "You need neither license nor account");
    await outlook.pane().evaluate(() => {
      document.querySelectorAll("details").forEach((details) => (details.open = true));
    });
    outlook.change({ subject: canary("nyt-emne") });
    await outlook.called("body.getAsync", 2);

    expect(outlook.requests.filter((address) => !allowed.includes(new URL(address).origin))).toEqual([]);
    expect([...outlook.requests, ...outlook.written].filter((text) => text.includes("kanarie"))).toEqual([]);
    expect(outlook.violations).toEqual([]);
    expect(outlook.errors).toEqual([]);
    expect(outlook.opened).toEqual([]);
  },
);

test("what a session stores in the mailbox has nothing of the invite", async () => {
  const outlook = await openOutlook({ mailbox });
  await says(outlook, "Du skal bruge en enterprise-licens");
  await outlook.pane().getByRole("button", { name: "English" }).click();
  await outlook.called("roamingSettings.saveAsync");
  const { roamingSettings, customProperties, sessionData } = outlook.outlook.mailbox();
  expect(JSON.stringify(roamingSettings)).toContain("language");
  expect(JSON.stringify([roamingSettings, customProperties, sessionData])).not.toContain("kanarie");
});

test("nothing of what hints at a patient or a confidential talk is shown, sent or stored, only the answers", async () => {
  const hinting = {
    ...mailbox,
    subject: `Patientgennemgang ${canary("emne")}`,
    html: `${mailbox.html}<p>Patienten ${canary("patient")}, cpr 010180-1234.</p><p>MUS-samtale med ${canary("ansat")}.</p>`,
  };
  const outlook = await openOutlook({ mailbox: hinting });
  await shows(outlook, "Der ser ud til at stå et CPR-nummer");
  const told = await outlook.pane().getByRole("main").innerText();
  await outlook.pane().getByRole("button", { name: "Det handler ikke om patienter" }).first().click();
  await outlook.pane().getByRole("button", { name: "Samtalen er ikke fortrolig" }).click();
  await outlook.called("customProperties.saveAsync", 2);

  const { roamingSettings, customProperties, sessionData } = outlook.outlook.mailbox();
  expect(JSON.stringify(customProperties)).toMatch(/aboutPatients.*confidential/);
  const left = [told, JSON.stringify([roamingSettings, customProperties, sessionData])];
  expect([...left, ...outlook.requests, ...outlook.written].join()).not.toMatch(
    /kanarie-(?:emne|patient|ansat)|010180/,
  );
});

test("the same in a dark Outlook in English", async () => {
  const outlook = await openOutlook({ mailbox: { ...draft, end: anHourLater }, language: "en-GB" });
  await says(outlook, "You need an enterprise license");
  outlook.change({ officeTheme: { bodyBackgroundColor: "#1f1f1f" } });
  await outlook.pane().locator('html[data-theme="dark"]').waitFor();
  expect([outlook.violations, outlook.errors, outlook.blocked]).toEqual([[], [], []]);
});

test("without a network, the pane that is open goes on", async () => {
  const outlook = await openOutlook({ mailbox: draft });
  await says(outlook, "Du behøver ingen licens");
  await shows(outlook, "Regler for brug");
  await outlook.page.context().route("**", (route) => route.abort());
  outlook.change({ end: anHourLater });
  await says(outlook, "Du skal bruge en enterprise-licens");
  await outlook.pane().getByRole("button", { name: "Afkort mødet til 40 min." }).click();
  await says(outlook, "Du behøver ingen licens");
  expect(outlook.errors).toEqual([]);
});

test("a violation would be seen: without our reading of JSON, Office.js's old library breaks one rule", async () => {
  const outlook = await openOutlook({
    before: async (page) => {
      const empty = { body: "", contentType: "text/javascript" };
      await page.route("**/eval-as-json.js", (route) => route.fulfill(empty));
    },
  });
  await outlook.called("subject.getAsync");
  expect(outlook.violations).toEqual([
    expect.stringMatching(/^script-src.* refused eval of .*MicrosoftAjax\.js/),
  ]);
});
