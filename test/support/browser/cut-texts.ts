import type { Page } from "playwright-core";

/**
 * The texts of the pane that cannot be read whole: that stick out of the pane to the side, or out of a box that cuts
 * off what it cannot hold. What is only for screen readers is left out.
 */
export function cutTexts(page: Page): Promise<readonly string[]> {
  return page.locator(".pane").evaluate((pane) => {
    /** Half a pixel is a matter of rounding. */
    const tolerance = 1;
    const cutting = (element: Element, direction: "overflowX" | "overflowY") =>
      getComputedStyle(element)[direction] !== "visible";

    const frames = (element: Element | null): readonly Element[] => {
      if (element === null || element === pane) return [];
      return [element, ...frames(element.parentElement)];
    };

    const isCut = (text: DOMRect, element: Element) => {
      const edge = pane.getBoundingClientRect();
      if (text.left < edge.left - tolerance || text.right > edge.right + tolerance) return true;
      return frames(element).some((frame) => {
        const box = frame.getBoundingClientRect();
        const aside = text.left < box.left - tolerance || text.right > box.right + tolerance;
        const below = text.top < box.top - tolerance || text.bottom > box.bottom + tolerance;
        return (aside && cutting(frame, "overflowX")) || (below && cutting(frame, "overflowY"));
      });
    };

    const found: string[] = [];
    const texts = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      const element = node.parentElement;
      if (
        element === null ||
        !element.checkVisibility() ||
        element.closest(".visually-hidden, script, style")
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if ([...range.getClientRects()].some((rect) => rect.width > 0 && isCut(rect, element)))
        found.push(node.textContent ?? "");
    }
    for (const field of pane.querySelectorAll("input, button, summary")) {
      if (
        field.checkVisibility() &&
        field.scrollWidth > field.clientWidth + tolerance &&
        cutting(field, "overflowX")
      )
        found.push(field.getAttribute("placeholder") ?? field.textContent ?? "");
    }
    return found;
  });
}

/** How many pixels the pane can be scrolled sideways. */
export function sideways(page: Page): Promise<number> {
  return page.locator(".pane").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
}
