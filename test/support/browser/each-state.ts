import type { Page } from "playwright-core";
import { scenarios } from "../../../src/hosts/playground/scenarios";
import type { Language } from "../../../src/policy/policy";
import { playgroundWords } from "../../../src/words/playground-words";

/** Shows each ready-made invite in the pane, one after the other, on one page. */
export async function eachState(
  page: Page,
  language: Language,
  look: (id: string) => Promise<void>,
): Promise<void> {
  const { pane, scenarios: menu } = playgroundWords[language];
  for (const { id } of scenarios) {
    await page.getByRole("combobox", { name: menu.title }).selectOption(id);
    const region = page.getByRole("region", { name: pane, exact: true });
    await region.locator("footer").waitFor();
    await page.waitForFunction(() => document.querySelector(".skeleton, [data-waiting]") === null);
    await look(id);
  }
}
