import { readFileSync } from "node:fs";
import { openPage } from "../support/browser/open-page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const pages = ["help", "privacy", "support"].flatMap((name) => [
  `/pages/${name}.da.html`,
  `/pages/${name}.en.html`,
]);
const rows = pages.flatMap((path) =>
  (["light", "dark"] as const).map((colorScheme) => ({ path, colorScheme })),
);

test.each(rows)(
  "$path in $colorScheme is accessible, needs nothing from elsewhere and fits 320 px",
  async (options) => {
    const { page, violations, errors, requests, close } = await openPage(options);
    await page.evaluate(axe);
    const faults = await page.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))");
    const wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    expect({ faults, violations, errors }).toEqual({ faults: [], violations: [], errors: [] });
    expect(await page.evaluate(wider)).toBe(0);
    expect(requests.filter((address) => new URL(address).origin !== new URL(page.url()).origin)).toEqual([]);
    await close();
  },
);

test.each(pages)("every link of %s leads to a page of ours", async (path) => {
  const { page, close } = await openPage({ path });
  const links = await page
    .locator("a")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.map((link) => new URL(link).pathname).filter((link) => !pages.includes(link))).toEqual([]);
  expect(links.length).toBe(4);
  await close();
});
