import type { Page } from "playwright-core";
import { playgroundWords } from "../../src/words/playground-words";
import { faultsIn } from "../support/browser/axe";
import { eachState } from "../support/browser/each-state";
import { openPage } from "../support/browser/open-page";

jest.setTimeout(180_000);

describe("the pane at 320 pixels", () => {
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

describe.each(["light", "dark"] as const)("a button of the %s pane", (colorScheme) => {
  it("stays readable under the mouse and while it is pressed", async () => {
    const { page, close } = await openPage({ width: 400, height: 2000, colorScheme });
    const buttons = page.locator(".pane button[data-appearance]");
    await buttons.first().waitFor();
    const found: string[] = [];

    for (const button of await buttons.all()) {
      await button.hover();
      found.push(...(await faultsIn(page, ".pane")));
      await page.mouse.down();
      found.push(...(await faultsIn(page, ".pane")));
      await page.mouse.move(0, 0);
      await page.mouse.up();
    }

    await close();
    expect(found).toEqual([]);
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
