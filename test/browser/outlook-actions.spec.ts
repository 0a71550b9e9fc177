import type { StandIn } from "../outlook-web/stand-in";
import { anHourLater, draft, openOutlook, says, shows } from "../support/browser/outlook";

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
