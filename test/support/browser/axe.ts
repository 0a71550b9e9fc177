import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface WithAxe {
  readonly axe: { run(place: string): Promise<AxeResults> };
}

/** What axe finds wrong in a part of the page: the rule, and what breaks it. */
export async function faultsIn(page: Page, place: string): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (selector) => (window as unknown as WithAxe).axe.run(selector),
    place,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
