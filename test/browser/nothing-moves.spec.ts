import type { Locator, Page } from "playwright-core";
import { playgroundWords } from "../../src/words/playground-words";
import { openPage, type OpenPage } from "../support/browser/open-page";

const words = playgroundWords.da;
let opened: OpenPage;

interface Shift extends PerformanceEntry {
  readonly hadRecentInput: boolean;
  readonly sources?: readonly { readonly node?: Node }[];
}

/** Notes what moves within the page without the user having pressed or typed anything in the half second before. */
async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as Shift[]) {
        if (shift.hadRecentInput) continue;
        const nodes = (shift.sources ?? []).map(({ node }) => node?.textContent?.slice(0, 60));
        moved.push(nodes.join(" | "));
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

async function shiftsOf(page: Page): Promise<readonly string[]> {
  // Longer than the half second in which a movement is the answer to what one does.
  await page.waitForTimeout(700);
  return page.evaluate(() => (window as unknown as { moved: string[] }).moved);
}

const pane = () => opened.page.getByRole("region", { name: words.pane, exact: true });

async function topOf(place: Locator): Promise<number> {
  return place.evaluate((element) => element.getBoundingClientRect().top);
}

beforeEach(async () => {
  opened = await openPage({ width: 1440, height: 1200, before: noteShifts });
  await pane().locator("footer").waitFor();
});
afterEach(() => opened.close());

describe("the page", () => {
  it("does not move while it arrives, nor by itself afterwards", async () => {
    expect(await shiftsOf(opened.page)).toEqual([]);
  });

  it("does not move by itself while one types, opens what is folded away, and is asked a question", async () => {
    const { page } = opened;
    await page.getByLabel(words.fields.subject, { exact: true }).click();
    await page.keyboard.type(" om arbejdsmiljø", { delay: 30 });
    await page.getByLabel(words.fields.end, { exact: true }).click();
    await page.keyboard.press("ArrowDown");
    await page.getByLabel(words.fields.end, { exact: true }).fill("10:30");
    await page.getByRole("button", { name: words.attendees.addGroup, exact: true }).click();
    await pane().getByLabel("Alle læger").fill("120");
    await pane().locator("summary", { hasText: "Sådan bestiller du en licens" }).click();
    await pane().getByRole("textbox", { name: "EAN-nummer" }).waitFor();

    expect(await shiftsOf(page)).toEqual([]);
  });
});

describe("what stands below the verdict", () => {
  it("stays where it is while the verdict changes under the hands", async () => {
    const end = opened.page.getByLabel(words.fields.end, { exact: true });
    const meters = pane().locator("meter").first();
    const before = await topOf(meters);
    const tops: number[] = [];

    for (const [time, headline] of [
      ["10:40", "Du behøver ingen licens"],
      ["10:41", "Du skal bruge en enterprise-licens"],
      ["10:30", "Du behøver ingen licens"],
      ["13:00", "Du skal bruge en enterprise-licens"],
    ] as const) {
      await end.fill(time);
      await pane().getByRole("heading", { level: 1, name: headline, exact: true }).waitFor();
      tops.push(await topOf(meters));
    }

    expect(tops).toEqual(tops.map(() => before));
  });
});
