import type { Page } from "playwright-core";
import { cutTexts, sideways } from "../support/browser/cut-texts";
import { eachState, showState, unfoldAll } from "../support/browser/each-state";
import { openPage } from "../support/browser/open-page";

jest.setTimeout(240_000);

const twice = "html { font-size: 200% }";
/** As WCAG 1.4.12 has it; between paragraphs as well. */
const spaced = `.pane, .pane * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  .pane p { margin-block-end: 2em !important }`;

const ways = [
  { how: "text of twice the size", style: twice, forcedColors: "none" },
  { how: "spaced text", style: spaced, forcedColors: "none" },
  { how: "spaced text of twice the size in forced colors", style: twice + spaced, forcedColors: "active" },
] as const;

async function faults(page: Page): Promise<readonly string[]> {
  const wide = await sideways(page);
  const cut = await cutTexts(page);
  return [
    ...(wide === 0 ? [] : [`scrolls ${wide} pixels sideways`]),
    ...cut.map((text) => `cuts off »${text}«`),
  ];
}

const languages = [
  { language: "da", locale: "da-DK" },
  { language: "en", locale: "en-GB" },
] as const;

describe.each(languages)("the pane in $language at 320 pixels", ({ language, locale }) => {
  it.each(ways)("shows every text whole in every state, with $how", async ({ style, forcedColors }) => {
    const { page, close } = await openPage({ width: 400, locale, forcedColors });
    await page.addStyleTag({ content: style });
    const found: string[] = [];
    let states = 0;

    await eachState(page, language, async (id) => {
      states += 1;
      for (const fault of await faults(page)) found.push(`${id} ${fault}`);
    });
    for (const id of ["three-teachers", "licensed", "patients", "attendee-djoef"] as const) {
      await showState(page, language, id);
      await unfoldAll(page);
      for (const fault of await faults(page)) found.push(`${id}, folded out, ${fault}`);
    }

    await close();
    expect(found).toEqual([]);
    expect(states).toBeGreaterThanOrEqual(28);
  });
});

describe("the search for texts that are cut off", () => {
  it.each([
    ["a box that is too low", "block-size: 20px; overflow: hidden"],
    ["a box that is too narrow", "inline-size: 60px; overflow: hidden; white-space: nowrap"],
    ["a line that leaves the pane", "white-space: nowrap; inline-size: 900px"],
  ])("finds %s", async (_, style) => {
    const { page, close } = await openPage({ width: 400 });
    await page.locator(".pane footer").waitFor();
    await page.locator(".verdict-line").evaluate((line, css) => void line.setAttribute("style", css), style);

    const found = await cutTexts(page);

    await close();
    expect(found).toContainEqual(expect.stringMatching(/^Mødet varer 60 min\./));
  });
});
