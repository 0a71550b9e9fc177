/** Opens a pane in a cold browser and takes its times. */
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";

export interface Times {
  /** Milliseconds from the navigation until the first useful text was painted. */
  readonly text: number;
  /** Until all of the pane was. */
  readonly whole: number;
}

export interface Load extends Times {
  /** Milliseconds that scripts ran. */
  readonly script: number;
  /** Megabytes in use after a collection. */
  readonly heap: number;
}

/**
 * Notes in each frame when something that is waited for was first painted. As text: what the bench is run with
 * rewrites functions.
 */
const watching = `
  const awaited = {
    text: ".verdict-headline, [data-mark=text]",
    whole: ".pane-rest footer, [data-mark=text]",
  };
  globalThis.painted = {};
  const look = () => {
    for (const name in awaited) {
      if (painted[name] !== undefined || !document.querySelector(awaited[name])) continue;
      requestAnimationFrame(() => setTimeout(() => (painted[name] ??= performance.now())));
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
`;

export async function watchPaint(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: watching });
}

type Painting = Pick<Page, "waitForFunction" | "evaluate">;

/** Waits until everything has been painted. */
export async function timesOf(frame: Painting): Promise<Times> {
  await frame.waitForFunction("painted.text !== undefined && painted.whole !== undefined");
  return frame.evaluate("painted");
}

export async function slowDown(page: Page, times: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: times });
  return session;
}

interface Visit {
  readonly address: string;
  /** Stands in for Office.js. */
  readonly office: string;
  readonly slower: number;
}

/** One load in a profile of its own, at so many times slower a processor. */
export async function load(browser: Browser, { address, office, slower }: Visit): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, locale: "da-DK" });
  try {
    await context.route(
      ({ protocol }) => protocol === "https:",
      (route) => route.fulfill({ contentType: "text/javascript", body: office }),
    );
    await watchPaint(context);
    const page = await context.newPage();
    const session = await slowDown(page, slower);
    await session.send("Performance.enable");
    await page.goto(address);
    const times = await timesOf(page);
    await page.waitForLoadState("networkidle");
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return { ...times, script: value("ScriptDuration") * 1000, heap: value("JSHeapUsedSize") / 1e6 };
  } finally {
    await context.close();
  }
}
