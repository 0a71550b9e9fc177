import { dayOf } from "../../src/hosts/wall-clock";
import { addDays, addMonths } from "../../src/order/day";
import { daForms } from "../../src/words/da/forms";
import type { StandIn } from "../outlook-web/stand-in";
import { anHourLater, draft, openOutlook, says, shows } from "../support/browser/outlook";

const { day } = daForms;
const today = dayOf(Date.now());
const tooLong = { ...draft, end: anHourLater };

async function fill(outlook: StandIn, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values))
    await outlook.pane().getByRole("textbox", { name, exact: true }).fill(value);
}

test("the guidance stands in the body once after two clicks, and is taken out again", async () => {
  const outlook = await openOutlook({ mailbox: tooLong });
  const button = (name: string) => outlook.pane().getByRole("button", { name, exact: true });
  await outlook.pane().locator("summary", { hasText: "Skriv det i indkaldelsen" }).click();

  await button("Sæt det ind").click();
  await button("Sæt det ind igen").click();
  await outlook.called("body.setAsync");
  const { html } = outlook.outlook.mailbox();
  expect(html.split("-----Zoom-----")).toHaveLength(2);
  expect(html).toContain("Du behøver ingen licens for at deltage");
  expect(html.startsWith(draft.html ?? "?")).toBe(true);

  await button("Fjern det igen").click();
  await outlook.called("body.setAsync", 2);
  expect(outlook.outlook.mailbox().html).toBe(draft.html);
});

test("the approved alternative stands in the body once after two clicks, beside Zoom's invitation, and is taken out again", async () => {
  const customProperties = { zoomLicense: JSON.stringify({ aboutPatients: true }) };
  const outlook = await openOutlook({ mailbox: { ...tooLong, customProperties } });
  const button = (name: string) => outlook.pane().getByRole("button", { name, exact: true });
  await says(outlook, "Mødet må ikke holdes i Zoom");
  await outlook.pane().locator("summary", { hasText: "Sæt det ind i indkaldelsen" }).click();

  await button("Sæt det ind").click();
  await button("Sæt det ind igen").click();
  await outlook.called("body.setAsync");
  const { html } = outlook.outlook.mailbox();
  expect(html.split("-----Zoom-----")).toHaveLength(2);
  expect(html).toContain("Brug en af regionens andre godkendte løsninger til videomøder.");
  expect(html.startsWith(draft.html ?? "?")).toBe(true);
  await shows(outlook, /^Zoom-invitationen står der stadig/);

  await button("Fjern det igen").click();
  await outlook.called("body.setAsync", 2);
  expect(outlook.outlook.mailbox().html).toBe(draft.html);
});

test("who holds the meeting is kept with it, but for the names", async () => {
  const outlook = await openOutlook({ mailbox: tooLong });
  await outlook.pane().locator("summary", { hasText: "Hvem holder mødet?" }).click();
  await outlook.pane().getByRole("radio", { name: "Vi er flere" }).click();
  await fill(outlook, { "Navn på mødeleder 1": "Ida Berg", "Navn på mødeleder 2": "Bo Juul" });
  await outlook.pane().getByRole("button", { name: "Tilføj en mødeleder" }).click();
  await says(outlook, "I skal bruge 3 licenser");

  await outlook.called("customProperties.saveAsync", 4);
  const { customProperties } = outlook.outlook.mailbox();
  expect(JSON.stringify(customProperties)).toMatch(/several/);
  expect(JSON.stringify(customProperties)).not.toMatch(/Ida|Berg|Juul/);
  const again = await openOutlook({ mailbox: { ...tooLong, customProperties } });
  await says(again, "I skal bruge 3 licenser");
});

test("notice from a later day is opened as a mail that says what follows from it", async () => {
  const zoomLicense = JSON.stringify({ myLicense: { since: addMonths(today, -2) } });
  const outlook = await openOutlook({ mailbox: { ...tooLong, roamingSettings: { zoomLicense } } });
  await says(outlook, "Din licens dækker mødet");
  await outlook.pane().locator("summary", { hasText: "Min licens" }).click();
  await outlook.pane().locator("summary", { hasText: "Opsig licensen" }).click();
  const from = addMonths(today, 11);
  await outlook.pane().getByLabel("Opsig fra").fill(from);
  const said = `Opsigelsen gælder fra den ${day(from)}. Med 30 dages varsel er sidste dag ${day(addDays(from, 30))}.`;
  await shows(outlook, new RegExp(`^${said}`));

  await outlook.pane().getByRole("button", { name: "Skriv opsigelsen" }).click();
  await shows(outlook, "Mailen er åbnet. Se den igennem, og send den selv.");
  const carried = JSON.stringify([outlook.opened, outlook.outlook.calls, outlook.blocked]);
  expect(decodeURIComponent(carried.replace(/\+/g, " "))).toContain(said);
});

test("the order is opened as a mail that carries the letter", async () => {
  const outlook = await openOutlook({ mailbox: tooLong });
  await outlook.pane().getByRole("button", { name: "Bestil en licens" }).click();
  await fill(outlook, {
    "EAN-nummer": "5790000000005",
    "PSP-nummer": "E-1234567890-00-01",
    Stilling: "Underviser",
    Arbejdssted: "Herlev Hospital",
    "Afdeling eller afsnit": "Afdeling O",
  });
  await outlook
    .pane()
    .getByRole("checkbox", { name: /Husk mine oplysninger/ })
    .check();
  await outlook.pane().getByRole("button", { name: "Skriv mailen" }).click();
  await shows(outlook, "Mailen er åbnet. Se den igennem, og send den selv.");

  const carried = JSON.stringify([outlook.opened, outlook.outlook.calls, outlook.blocked]);
  const read = decodeURIComponent(carried.replace(/\+/g, " "));
  for (const part of [
    "e-learning.center-for-hr@regionh.dk",
    "anna.holm@regionh.dk",
    "Underviser",
    "1.200 kr.",
  ])
    expect(read).toContain(part);

  await outlook.called("roamingSettings.saveAsync");
  const { roamingSettings } = outlook.outlook.mailbox();
  const again = await openOutlook({ mailbox: { ...tooLong, roamingSettings } });
  await again.pane().getByRole("button", { name: "Bestil en licens" }).click();
  const kept = again.pane().getByRole("textbox", { name: "EAN-nummer" });
  await kept.waitFor();
  expect(await kept.inputValue()).toBe("5790000000005");
});

test("a license that was told is still known in the next pane, with its terms", async () => {
  const outlook = await openOutlook({ mailbox: tooLong });
  await outlook.pane().getByRole("button", { name: "Jeg har allerede en licens" }).click();
  await says(outlook, "Din licens dækker mødet");
  await outlook.called("roamingSettings.saveAsync");
  const { roamingSettings } = outlook.outlook.mailbox();

  const again = await openOutlook({ mailbox: { ...tooLong, roamingSettings } });
  await says(again, "Din licens dækker mødet");
  await again.pane().locator("summary", { hasText: "Min licens" }).click();
  await shows(again, /^Opsig senest den /);
});
