import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { scenarios } from "../../src/hosts/playground/scenarios";
import { playgroundWords } from "../../src/words/playground-words";
import { openPage } from "../support/browser/open-page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface WithAxe {
  readonly axe: { run(place: string): Promise<AxeResults> };
}

jest.setTimeout(180_000);

/** Shows each ready-made invite in the pane, one after the other, on one page. */
async function eachState(
  page: Page,
  language: "da" | "en",
  look: (id: string) => Promise<void>,
): Promise<void> {
  const { pane, scenarios: menu } = playgroundWords[language];
  for (const { id } of scenarios) {
    await page.getByRole("combobox", { name: menu.title }).selectOption(id);
    const region = page.getByRole("region", { name: pane, exact: true });
    await region.locator("footer").waitFor();
    await page.waitForFunction(() => document.querySelector(".skeleton") === null);
    await look(id);
  }
}

/** The rules that axe finds broken in the pane. */
async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(() => (window as unknown as WithAxe).axe.run(".pane"));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const looks = [
  { name: "light in Danish", language: "da", colorScheme: "light", forcedColors: "none" },
  { name: "dark in English", language: "en", colorScheme: "dark", forcedColors: "none" },
  { name: "forced colors in Danish", language: "da", colorScheme: "dark", forcedColors: "active" },
] as const;

describe.each(looks)("the pane, $name", ({ language, colorScheme, forcedColors }) => {
  it("has no fault that axe can see, in any state", async () => {
    const locale = language === "da" ? "da-DK" : "en-GB";
    const opened = await openPage({ width: 400, colorScheme, forcedColors, locale });
    await opened.page.evaluate(axe);
    const found: string[] = [];

    await eachState(opened.page, language, async (id) => {
      for (const fault of await faults(opened.page)) found.push(`${id}: ${fault}`);
    });

    await opened.close();
    expect(found).toEqual([]);
  });
});

describe("the pane at 320 pixels with text of twice the size", () => {
  it("never scrolls sideways", async () => {
    const { page, close } = await openPage({ width: 400 });
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    const wide: string[] = [];

    await eachState(page, "da", async (id) => {
      const [scroll, client] = await page
        .locator(".pane")
        .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
      if (scroll !== client || client !== 320) wide.push(`${id}: ${scroll} of ${client}`);
    });

    await close();
    expect(wide).toEqual([]);
  });

  it("has targets of at least 24 pixels", async () => {
    const { page, close } = await openPage({ width: 400 });
    const small: string[] = [];

    await eachState(page, "da", async (id) => {
      const sizes = await page.locator(".pane :is(a, button, summary, input)").evaluateAll((targets) =>
        targets.map((target) => {
          const { width, height } = target.getBoundingClientRect();
          return { width, height, text: target.textContent };
        }),
      );
      for (const { width, height, text } of sizes) {
        if (width > 0 && Math.min(width, height) < 24) small.push(`${id}: ${text} ${width} x ${height}`);
      }
    });

    await close();
    expect(small).toEqual([]);
  });
});

describe("the verdict", () => {
  it("stands where the rest of the pane cannot be loaded, and the pane says what is missing", async () => {
    const numberedChunks = /\/[0-9]+\.[0-9a-f]+\.js$/;
    const before = async (page: Page) => {
      await page.route(numberedChunks, (route) => route.abort());
    };
    const { page: shown, close } = await openPage({ width: 400, before });
    const pane = shown.getByRole("region", { name: playgroundWords.da.pane, exact: true });

    await pane.getByText(/^Resten kunne ikke vises/).waitFor();
    const verdict = await pane.getByRole("heading", { level: 1 }).innerText();

    await close();
    expect(verdict).toBe("Du skal bruge en enterprise-licens");
  });
});
