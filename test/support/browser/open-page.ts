/** Opens pages of the built add-in in a real browser, and keeps account of what they say and ask for. */
import { chromium, type Browser, type BrowserContextOptions, type Page, type Route } from "playwright-core";
import { isNoPolicyFile } from "./no-policy-file";

interface PageOptions extends Pick<
  BrowserContextOptions,
  "colorScheme" | "forcedColors" | "locale" | "timezoneId" | "reducedMotion"
> {
  /** Of the site: "/" is the playground, "/taskpane.html" the pane as Outlook opens it. */
  readonly path?: string;
  /** Of another site than the one that all tests share. */
  readonly origin?: string;
  readonly width?: number;
  readonly height?: number;
  /** Scripts that foreign addresses answer with. Any other foreign request is noted and goes nowhere. */
  readonly foreign?: Readonly<Record<string, string>>;
  /** Runs before the first request, for a clock or a script of the test's own. */
  readonly before?: (page: Page) => Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  /** Errors in the console and errors that nobody caught. */
  readonly errors: readonly string[];
  /** What the content security policy refused. */
  readonly violations: readonly string[];
  /** The addresses of all requests, in their order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

let connection: Promise<Browser> | undefined;

jest.setTimeout(30_000);
afterAll(async () => (await connection)?.close());

function site(): string {
  return fromSetup("BROWSER_TESTS_SITE");
}

function browser(): Promise<Browser> {
  connection ??= chromium.connect(fromSetup("BROWSER_TESTS_BROWSER"));
  return connection;
}

function fromSetup(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error("Only tests of the project `browser` can open a page.");
  return value;
}

function answer(route: Route, foreign: Readonly<Record<string, string>>): Promise<void> {
  const script = foreign[route.request().url()];
  return script === undefined
    ? route.abort()
    : route.fulfill({ contentType: "text/javascript", body: script });
}

function account(page: Page): Omit<OpenPage, "page" | "close"> {
  const errors: string[] = [];
  const violations: string[] = [];
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
    else if (message.type() === "error" && !isNoPolicyFile(message)) errors.push(message.text());
  });
  return { errors, violations, requests };
}

/** A fresh profile for each page: 320 px wide, in Danish, in Copenhagen, light, unless told otherwise. */
export async function openPage(options: PageOptions = {}): Promise<OpenPage> {
  const { path = "/", origin = site(), width = 320, height = 800, foreign = {}, before, ...rest } = options;
  const context = await (
    await browser()
  ).newContext({
    viewport: { width, height },
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    colorScheme: "light",
    reducedMotion: "reduce",
    ...rest,
  });
  await context.route(
    (url) => url.protocol.startsWith("http") && url.origin !== origin,
    (route) => answer(route, foreign),
  );
  const page = await context.newPage();
  const notes = account(page);
  await before?.(page);
  await page.goto(origin + path);
  return { page, ...notes, close: () => context.close() };
}
