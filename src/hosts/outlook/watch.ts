/** When to look again without being told: Outlook's events miss the body, the Scheduling Assistant and more. */

/** Milliseconds between two looks while the pane is visible. */
export const pollEvery = 10_000;

/** The parts of a browser's window that are used. */
export type Page = Pick<Window, "addEventListener" | "setInterval"> & {
  readonly document: Pick<Document, "addEventListener" | "visibilityState">;
};

export interface Looks {
  /** The user has come back to the pane. */
  readonly returned: () => void;
  /** Some time has passed. */
  readonly waited: () => void;
}

/** Watches for as long as the page lives. */
export function watchPage(page: Page, { returned, waited }: Looks): void {
  const ifVisible = (run: () => void) => () => {
    if (page.document.visibilityState === "visible") run();
  };
  page.addEventListener("focus", returned);
  page.document.addEventListener("visibilitychange", ifVisible(returned));
  page.setInterval(ifVisible(waited), pollEvery);
}
