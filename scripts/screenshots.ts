/**
 * Writes what the pane looks like in every situation, in both languages, light and dark, and the playground around it:
 *
 *   npm run screenshots -- FOLDER [--built]     --built takes the site as the browser tests last built it
 *   npm run screenshots -- assets/screenshots   only the three that the README shows
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { scenarios, type ScenarioId } from "../src/hosts/playground/scenarios";
import type { Language } from "../src/policy/policy";
import { playgroundWords } from "../src/words/playground-words";
import { buildSite, serveSite } from "../test/support/browser/site";
import { startBrowser } from "../test/support/browser/start-browser";

// The browser writes dates as its own language does.
process.env["LANGUAGE"] = "da";

interface Look {
  readonly language: Language;
  readonly theme: "light" | "dark";
  readonly width: 320 | 480;
}

const looks: readonly Look[] = [
  { language: "da", theme: "light", width: 320 },
  { language: "en", theme: "light", width: 320 },
  { language: "da", theme: "dark", width: 320 },
  { language: "da", theme: "light", width: 480 },
];

async function main(folder: string, isBuilt: boolean): Promise<void> {
  if (!isBuilt) await buildSite();
  const [{ origin, server }, program] = await Promise.all([serveSite(), startBrowser()]);
  const browser = await chromium.connect(program.wsEndpoint());
  try {
    if (path.normalize(folder) === readmeFolder) await shootForReadme(browser, origin);
    else await shootAll(browser, origin, folder);
  } finally {
    await browser.close();
    await program.close();
    server.closeAllConnections();
    server.close();
  }
}

async function shootAll(browser: Browser, origin: string, folder: string): Promise<void> {
  for (const look of looks) await shootPanes(browser, origin, { ...look, folder });
  await shootPages(browser, origin, folder);
}

const readmeFolder = path.join("assets", "screenshots");

/** The playground, an open question in English and an attendee's pane in the dark. */
async function shootForReadme(browser: Browser, origin: string): Promise<void> {
  const shots = [
    { name: "question", id: "unknown-group", language: "en", theme: "light", width: 320 },
    { name: "attendee", id: "attendee-djoef", language: "da", theme: "dark", width: 320 },
  ] as const;
  mkdirSync(readmeFolder, { recursive: true });
  for (const { name, id, ...look } of shots) {
    const page = await open(browser, { ...look, address: origin, sharpness: 1.5 });
    await choose(page, look.language, id);
    await pane(page, look.language).screenshot({ path: path.join(readmeFolder, `${name}.png`) });
    await page.context().close();
  }
  const page = await open(browser, {
    language: "da",
    theme: "light",
    width: 320,
    address: origin,
    page: 1280,
    sharpness: 1.5,
  });
  await choose(page, "da", "too-long");
  await page.screenshot({ path: path.join(readmeFolder, "playground.png") });
  await page.context().close();
}

/** Opens a ready-made invite and waits until all of the pane is drawn. */
async function choose(page: Page, language: Language, id: ScenarioId): Promise<void> {
  const { titles } = playgroundWords[language].scenarios;
  const entries = page.getByRole("navigation").getByRole("button", { name: titles[id], exact: true });
  await (id.startsWith("attendee-") ? entries.last() : entries.first()).click();
  await pane(page, language).locator("footer").waitFor();
  await page.waitForFunction(() => document.querySelector("[data-waiting]") === null);
  await page.waitForLoadState("networkidle");
}

interface Shoot extends Look {
  readonly folder: string;
}

interface Sight extends Look {
  readonly address: string;
  readonly page?: number;
  /** Pixels of the picture for each of the page. */
  readonly sharpness?: number;
}

async function open(
  browser: Browser,
  { address, language, theme, width, page = 1440, sharpness = 2 }: Sight,
) {
  const context = await browser.newContext({
    viewport: { width: page, height: 1000 },
    deviceScaleFactor: sharpness,
    locale: language === "da" ? "da-DK" : "en-GB",
    timezoneId: "Europe/Copenhagen",
    colorScheme: theme,
    reducedMotion: "reduce",
  });
  const opened = await context.newPage();
  await opened.goto(address);
  const { settings } = playgroundWords[language];
  await opened.getByText(settings.pixels(width), { exact: true }).click();
  return opened;
}

function pane(page: Page, language: Language) {
  return page.getByRole("region", { name: playgroundWords[language].pane, exact: true });
}

async function shootPanes(browser: Browser, origin: string, { folder, ...look }: Shoot): Promise<void> {
  const { language, theme, width } = look;
  const into = path.join(folder, `${language}-${theme}-${width}`);
  mkdirSync(into, { recursive: true });
  const page = await open(browser, { ...look, address: origin });
  for (const { id } of scenarios) {
    await choose(page, language, id);
    await pane(page, language).screenshot({ path: path.join(into, `${id}.png`) });
  }
  await page.context().close();
}

async function shootPages(browser: Browser, origin: string, folder: string): Promise<void> {
  for (const [name, width] of [
    ["wide", 1440],
    ["narrow", 1000],
    ["phone", 390],
  ] as const) {
    for (const theme of ["light", "dark"] as const) {
      const look = { language: "da", theme, width: 320 } as const;
      const page = await open(browser, { ...look, address: origin, page: width });
      await pane(page, "da").locator("footer").waitFor();
      await page.screenshot({ path: path.join(folder, `page-${name}-${theme}.png`), fullPage: true });
      await page.context().close();
    }
  }
}

const [folder, flag] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Say where the pictures go: npm run screenshots -- FOLDER");
  process.exitCode = 1;
} else {
  void main(folder, flag === "--built");
}
