import type { Page } from "playwright-core";

/** Something that has the focus, as the user meets it. */
export interface Stop {
  readonly name: string;
  /** From the top of the page, in pixels. */
  readonly top: number;
  readonly bottom: number;
  readonly isSeen: boolean;
}

/** All that the tabulator should stop at, in the order of the document: of a group of radio buttons only one. */
async function namesInDocument(page: Page): Promise<readonly string[]> {
  return page
    .locator(".pane :is(a[href], button:not(:disabled), summary, select, textarea, input)")
    .evaluateAll((all) => {
      const isStop = (element: Element) => {
        if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
        const group = all.filter((other) => other.getAttribute("name") === element.name);
        return element === (group.find((other) => other.matches(":checked")) ?? group[0]);
      };
      return all
        .filter((element) => element.checkVisibility() && isStop(element))
        .map((element) => element.getAttribute("aria-label") ?? (element.textContent || element.id));
    });
}

/** The element with the focus; `undefined` where it is outside the pane or on nothing at all. */
export async function focused(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element.closest(".pane") === null) return undefined;
    const { top, bottom } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: element.getAttribute("aria-label") ?? (element.textContent || element.id),
      top: top + scrollY,
      bottom: bottom + scrollY,
      isSeen:
        outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && top >= 0 && bottom <= innerHeight,
    };
  });
}

export interface Walk {
  readonly walked: readonly Stop[];
  /** What the walk should have met. */
  readonly expected: readonly string[];
}

/** Goes through the pane with the tabulator alone, from before its first stop until it is left. */
export async function walk(page: Page): Promise<Walk> {
  const expected = await namesInDocument(page);
  await page.locator(".pane").evaluate((pane) => {
    pane.setAttribute("tabindex", "-1");
    pane.focus();
  });
  const walked: Stop[] = [];
  while (walked.length <= expected.length) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop === undefined) break;
    walked.push(stop);
    // A field for a date is one thing with several stops.
    if (await isDateField(page)) await leaveDateField(page);
  }
  return { walked, expected };
}

function isDateField(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.getAttribute("type") === "date");
}

/** Goes on to the last part of the field, from where the next step leaves it. */
async function leaveDateField(page: Page): Promise<void> {
  for (let part = 0; part < 3; part++) await page.keyboard.press("Tab");
}
