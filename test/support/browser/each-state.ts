import type { Page } from "playwright-core";
import { scenarios, type ScenarioId } from "../../../src/hosts/playground/scenarios";
import type { Language } from "../../../src/policy/policy";
import { playgroundWords } from "../../../src/words/playground-words";

/** Shows each ready-made invite in the pane, one after the other, on one page. */
export async function eachState(
  page: Page,
  language: Language,
  look: (id: ScenarioId) => Promise<void>,
): Promise<void> {
  for (const { id } of scenarios) {
    await showState(page, language, id);
    await look(id);
  }
}

/** Shows a ready-made invite, and waits until all of the pane has been drawn. */
export async function showState(page: Page, language: Language, id: ScenarioId): Promise<void> {
  const { pane, scenarios: menu } = playgroundWords[language];
  await page.getByRole("combobox", { name: menu.title }).selectOption(id);
  const region = page.getByRole("region", { name: pane, exact: true });
  await region.locator("footer").waitFor();
  await page.waitForFunction(() => document.querySelector(".skeleton, [data-waiting]") === null);
}

/** Opens all that the pane has folded away, by keyboard, and waits until it has been drawn. */
export async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator(".pane details:not([open]) > summary");
  while ((await folded.count()) > 0) {
    await folded.first().focus();
    await page.keyboard.press("Enter");
  }
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".pane details[open] > div")].every((content) => content.firstElementChild),
  );
}
