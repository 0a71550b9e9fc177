import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { eachState } from "../support/browser/each-state";
import { openPage } from "../support/browser/open-page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface WithAxe {
  readonly axe: { run(place: string, options: object): Promise<AxeResults> };
}

const themes = [
  { theme: "light", forcedColors: "none" },
  { theme: "dark", forcedColors: "none" },
  { theme: "dark", forcedColors: "active" },
] as const;
type Theme = (typeof themes)[number];
const widths = [320, 350, 480];

jest.setTimeout(600_000);

async function wear(page: Page, { theme, forcedColors }: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, forcedColors });
  await page.evaluate((name) => void (document.documentElement.dataset["theme"] = name), theme);
}

async function setWidth(page: Page, width: number): Promise<void> {
  await page
    .locator("section:has(> .pane), section:has(> div > .pane)")
    .evaluate((frame, pixels) => void (frame.style.inlineSize = `${pixels}px`), width);
}

/** The rules that axe finds broken in the pane: WCAG 2.2 A and AA, and best practice. */
async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(() =>
    (window as unknown as WithAxe).axe.run(".pane", { resultTypes: ["violations"] }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe.each(["da", "en"] as const)("the pane in %s", (language) => {
  it("has no fault that axe can see, in any state, theme and width", async () => {
    const locale = language === "da" ? "da-DK" : "en-GB";
    const { page, close } = await openPage({ width: 600, locale });
    await page.evaluate(axe);
    const found: string[] = [];
    let runs = 0;

    await eachState(page, language, async (id) => {
      for (const theme of themes) {
        await wear(page, theme);
        for (const width of widths) {
          await setWidth(page, width);
          const where = `${id}, ${theme.theme}, forced colors ${theme.forcedColors}, ${width}`;
          for (const fault of await faults(page)) found.push(`${where}: ${fault}`);
          runs += 1;
        }
      }
    });

    await close();
    expect(found).toEqual([]);
    expect(runs).toBeGreaterThanOrEqual(72);
  });
});
