import type { Locator, Page } from "playwright-core";
import { playgroundWords } from "../../src/words/playground-words";
import { openPage, type OpenPage } from "../support/browser/open-page";

const words = playgroundWords.da;
let opened: OpenPage;

/** Notes the addresses that the page would have opened in another program. */
async function noteLetters(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const letters: string[] = [];
    Object.assign(window, { letters });
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function note() {
      if (this.href.startsWith("mailto:")) letters.push(this.href);
      else click.call(this);
    };
  });
}

beforeEach(async () => {
  opened = await openPage({ width: 1440, height: 1200, before: noteLetters });
});

afterEach(async () => {
  const { errors, violations } = opened;
  await opened.close();
  expect({ errors, violations }).toEqual({ errors: [], violations: [] });
});

function pane(): Locator {
  return opened.page.getByRole("region", { name: words.pane, exact: true });
}

async function says(headline: string): Promise<void> {
  await pane().getByRole("heading", { level: 1, name: headline, exact: true }).waitFor();
}

/** Goes there with the tabulator alone. */
async function tabTo(place: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await place.waitFor();
  for (let step = 0; step < 200; step++) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await opened.page.keyboard.press(key);
  }
  throw new Error(`No way by ${key} to ${String(place)}`);
}

async function press(place: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await tabTo(place, key);
  await opened.page.keyboard.press("Enter");
}

async function write(place: Locator, text: string): Promise<void> {
  await tabTo(place);
  await opened.page.keyboard.press("Control+A");
  await opened.page.keyboard.type(text);
}

const summary = (text: string) => pane().locator("summary", { hasText: text });
const button = (name: string | RegExp) => pane().getByRole("button", { name });
const field = (name: string, block = 0) => pane().getByRole("textbox", { name, exact: true }).nth(block);

const teachers = [
  ["Anna Holm", "Underviser", "anna.holm@regionh.dk"],
  ["Bo Juul", "Overlæge", "bo.juul@regionh.dk"],
  ["Ida Berg", "Sygeplejerske", "ida.berg@regionh.dk"],
] as const;

async function sayThatThreeHold(): Promise<void> {
  await press(summary("Hvem holder mødet?"));
  await tabTo(pane().getByRole("radio").first());
  await opened.page.keyboard.press("ArrowDown");
  await opened.page.keyboard.press("ArrowDown");
  await says("I skal bruge 2 licenser");
  for (const [at, [name]] of teachers.entries()) {
    if (at === 2) await press(button("Tilføj en mødeleder"));
    await write(field(`Navn på mødeleder ${at + 1}`), name);
  }
  await says("I skal bruge 3 licenser");
}

async function fillIn(): Promise<void> {
  await write(field("EAN-nummer"), "5790000000005");
  await write(field("PSP-nummer"), "E-1234567890-00-01");
  for (const [at, [, position, address]] of teachers.entries()) {
    await write(field("Stilling", at), position);
    await write(field("E-mailadresse", at), address);
    await write(field("Arbejdssted", at), "Herlev Hospital");
    await write(field("Afdeling eller afsnit", at), "Afdeling O");
  }
}

it("from a license that is needed to a letter for three teachers, and to one's own license, by keyboard alone", async () => {
  await says("Du skal bruge en enterprise-licens");
  await sayThatThreeHold();
  await press(button("Bestil 3 licenser"), "Shift+Tab");
  await fillIn();
  await press(button("Skriv mailen"));
  await pane().getByText("Mailen er åbnet. Se den igennem, og send den selv.").waitFor();

  const letters = await opened.page.evaluate(() => (window as unknown as { letters: string[] }).letters);
  expect(letters).toHaveLength(1);
  const letter = new URL(letters[0] ?? "");
  expect(letter.pathname).toBe("e-learning.center-for-hr@regionh.dk");
  const body = letter.searchParams.get("body") ?? "";
  for (const part of [...teachers.flat(), "5790000000005", "i alt 3.600 kr. om året"])
    expect(body).toContain(part);

  await tabTo(pane().getByRole("radio", { name: "Vi er flere" }));
  await opened.page.keyboard.press("ArrowUp");
  await opened.page.keyboard.press("ArrowUp");
  await press(button("Jeg har allerede en licens"), "Shift+Tab");
  await says("Din licens dækker mødet");
  await pane()
    .getByText("Møder, undervisning og webinarer med op til 500 deltagere, uden tidsgrænse.")
    .waitFor();
}, 120_000);

it("every change of the invite can be undone, and then it is as it was", async () => {
  const body = opened.page.getByLabel(words.fields.body, { exact: true });
  const end = opened.page.getByLabel(words.fields.end, { exact: true });
  const asItIs = async () => [await body.inputValue(), await end.inputValue()];
  const before = await asItIs();

  await button("Afkort mødet til 40 min.").click();
  await says("Du behøver ingen licens");
  await summary("Skriv det i indkaldelsen").click();
  await pane().getByRole("radio", { name: "Begge" }).click();
  await button("Sæt det ind").click();
  await button("Sæt det ind igen").click();
  expect((await body.inputValue()).split("-----Zoom-----")).toHaveLength(2);
  expect(await body.inputValue()).toMatch(/Sådan deltager du[^]*You need no license/);

  await button("Fjern det igen").click();
  await button("Fortryd").click();
  await says("Du skal bruge en enterprise-licens");
  expect(await asItIs()).toEqual(before);
});
