import type { Locator, Page } from "playwright-core";
import { playgroundWords } from "../../src/words/playground-words";
import { openPage, type OpenPage } from "../support/browser/open-page";

const words = playgroundWords.da;
let opened: OpenPage;

/** Notes what a screen reader would say: the text of each live region of the pane whenever it has changed. */
async function listen(page: Page): Promise<void> {
  await page.locator(".pane").evaluate((pane) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const live = "[role=status], [role=alert], [role=log], [aria-live], output";
    new MutationObserver((changes) => {
      const targets = changes.map(({ target }) =>
        target instanceof Element ? target : target.parentElement,
      );
      const regions = new Set(targets.map((target) => target?.closest<HTMLElement>(live)));
      for (const region of regions) if (region) heard.push(region.innerText.trim());
    }).observe(pane, { childList: true, characterData: true, subtree: true });
  });
}

/** What was said since the last time this was asked. */
async function heardBy(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(600);
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
}

function field(name: string): Locator {
  return opened.page.getByLabel(name, { exact: true });
}

async function focusIsIn(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element.contains(document.activeElement));
}

beforeEach(async () => {
  opened = await openPage({ width: 1440, height: 1200 });
  await opened.page.locator(".pane footer").waitFor();
  await listen(opened.page);
});
afterEach(() => opened.close());

describe("a screen reader", () => {
  it("hears each changed verdict once, while the focus stays where one types", async () => {
    const said: (readonly string[])[] = [];
    const end = field(words.fields.end);

    for (const time of ["10:40", "10:41", "10:30", "12:00"]) {
      await end.fill(time);
      said.push(await heardBy(opened.page));
      expect(await focusIsIn(end)).toBe(true);
    }

    expect(said).toEqual([
      [expect.stringMatching(/^Du behøver ingen licens\s+40 min\./)],
      [expect.stringMatching(/^Du skal bruge en enterprise-licens\s+Mødet varer 41 min\./)],
      [expect.stringMatching(/^Du behøver ingen licens\s+30 min\./)],
      [expect.stringMatching(/^Du skal bruge en enterprise-licens\s+Mødet varer 2 timer\./)],
    ]);
  });

  it("hears nothing while the subject and the text are typed, and the verdict is what it was", async () => {
    const subject = field(words.fields.subject);
    await subject.click();
    await opened.page.keyboard.type(" om arbejdsmiljø");
    await field(words.fields.body).click();
    await opened.page.keyboard.type("Vel mødt. ");

    expect(await heardBy(opened.page)).toEqual([]);
  });

  it("hears nothing of a meter that has changed alone, nor of a note that has come", async () => {
    await field(words.attendees.fill).fill("3");
    await opened.page.getByRole("button", { name: words.attendees.addPeople, exact: true }).click();
    await opened.page.locator('.pane meter[aria-valuetext="15 · grænse 100"]').waitFor({ state: "attached" });
    await field(words.fields.body).fill(
      "https://zoom.us/j/81234567890 https://teams.microsoft.com/l/meetup-join/1",
    );
    await opened.page.locator(".pane").getByText("Indkaldelsen nævner to tjenester").waitFor();

    expect(await heardBy(opened.page)).toEqual([]);
  });

  it("hears the verdict once after a change from the pane, and how to take it back", async () => {
    await opened.page.locator(".pane [data-fix=end-at-limit]").press("Enter");
    const said = await heardBy(opened.page);

    expect(said).toHaveLength(2);
    expect(said).toContainEqual(expect.stringMatching(/^Du behøver ingen licens/));
    expect(said).toContainEqual(expect.stringMatching(/^Mødet varer nu 40 min\./));
  });

  it("hears the threshold change once for each answer, and nothing for the same answer again", async () => {
    await field(words.fields.end).fill("10:30");
    await opened.page.getByRole("button", { name: words.attendees.addGroup, exact: true }).click();
    const size = opened.page.locator(".pane").getByLabel("Alle læger");
    await size.waitFor();
    await heardBy(opened.page);

    await size.fill("20");
    expect(await heardBy(opened.page)).toEqual([expect.stringMatching(/^Du behøver ingen licens/)]);
    await size.fill("21");
    expect(await heardBy(opened.page)).toEqual([]);
    await size.fill("200");
    expect(await heardBy(opened.page)).toEqual([expect.stringMatching(/^(Du skal bruge|Det afhænger)/)]);
    expect(await focusIsIn(size)).toBe(true);
  });
});
