import type { Locator } from "playwright-core";
import { faultsIn } from "../support/browser/axe";
import { openPage, type OpenPage } from "../support/browser/open-page";

jest.setTimeout(120_000);

/** Everything that can be folded out, with three who hold the meeting and every field of the order wrong. */
async function openEverything({ page }: OpenPage): Promise<Locator> {
  const pane = page.locator(".pane");
  await pane.locator("footer").waitFor();
  for (const title of [/^Skriv det i|^Say so in/, /^Hvem holder|^Who hosts/, /^Min licens|^My license/])
    await pane.locator("summary", { hasText: title }).click();
  await pane.getByRole("radio", { name: /Vi er flere|Several of us/ }).click();
  await pane.getByRole("button", { name: /^Bestil 2 licenser|^Order 2 licenses/ }).click();
  await pane.getByRole("button", { name: /^Skriv mailen|^Write the mail/ }).click();
  await pane.getByText(/felter skal rettes|fields to correct/).waitFor();
  return pane;
}

describe.each([
  { name: "light in Danish", locale: "da-DK", colorScheme: "light", forcedColors: "none" },
  { name: "dark in English", locale: "en-GB", colorScheme: "dark", forcedColors: "none" },
  { name: "forced colors in Danish", locale: "da-DK", colorScheme: "dark", forcedColors: "active" },
] as const)("the forms, $name", ({ locale, colorScheme, forcedColors }) => {
  it("have no fault that axe can see, and nothing scrolls sideways with text of twice the size", async () => {
    const opened = await openPage({ width: 400, locale, colorScheme, forcedColors });
    const pane = await openEverything(opened);
    expect(await faultsIn(opened.page, ".pane")).toEqual([]);

    await opened.page.addStyleTag({ content: "html { font-size: 200% }" });
    const sideways = await pane.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(sideways).toBe(0);
    await opened.close();
  });
});
