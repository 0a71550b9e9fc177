/** Outlook on the web, as far as an add-in can see it: see README.md. */
import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page, Route } from "playwright-core";
import { isNoPolicyFile } from "../support/browser/no-policy-file";
import { everyCall, faults } from "./faults";
import type { Call, Fault } from "./faults";
import { bodyText, emptyMailbox, locationText } from "./mailbox";
import type { Mailbox, Mode } from "./mailbox";
import { ensureMicrosoftAjax } from "./microsoft-ajax";
import { outlookSide } from "./outlook-side";
import type { Completion, OutlookSide } from "./outlook-side";
import { fileIn, officeFile } from "./served-files";
import type { ServedFile } from "./served-files";

export interface StandInOptions {
  readonly browser: Browser;
  /** The built add-in. */
  readonly folder: string;
  /** A folder of the add-in's address (`/zoom`) where a server does listen: that answers then. */
  readonly live?: string;
  /** Response headers of the add-in's files. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly mode?: Mode;
  readonly mailbox?: Partial<Mailbox>;
  readonly language?: string;
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly faults?: Readonly<Record<string, Fault>>;
  /** Of the pane, in pixels. */
  readonly width?: number;
  readonly context?: BrowserContextOptions;
  /** Runs before the pane is opened, for a clock of the test's own. */
  readonly before?: (page: Page) => Promise<void>;
}

export interface StandIn {
  readonly page: Page;
  readonly outlook: OutlookSide;
  /** The pane's document. */
  readonly pane: () => Frame;
  /** The addresses of all requests of the session, but for the stand-in's own page. */
  readonly requests: readonly string[];
  /** Addresses that nothing answers: whatever would have left for somewhere else. */
  readonly blocked: readonly string[];
  /** Errors in the console and errors that nobody caught. */
  readonly errors: readonly string[];
  /** What the content security policy refused. */
  readonly violations: readonly string[];
  /** Everything that was written to the console. */
  readonly written: readonly string[];
  /** Windows and links that the pane opened elsewhere. */
  readonly opened: readonly string[];
  fault(name: string, fault: Fault): void;
  clearFaults(): void;
  /** Changes the item as the user would. */
  change(patch: Partial<Mailbox>): readonly string[];
  /** Waits until the call has been answered, or never will be, so many times since the start. */
  called(name: string, times?: number): Promise<void>;
  /** Runs a function of a page without a pane, such as a launch event. */
  run(name: string, page: string): Promise<Completion>;
  close(): Promise<void>;
}

/** office.js answers to few hosts only; and nothing listens at the add-in's address: the browser's requests are caught. */
const hostOrigin = "https://outlook.office.com";
const hostPage = `${hostOrigin}/calendar/`;
export const addInOrigin = "https://addins.example.org";

const everySet = { Mailbox: "1.15", DialogApi: "1.2", IdentityAPI: "1.3" };
const officeHosts = ["appsforoffice.microsoft.com", "appsforoffice.cdn.partner.office365.cn"];

/** Opens the pane on the mailbox's item and waits for nothing but the page. */
export async function openStandIn(options: StandInOptions): Promise<StandIn> {
  const ajax = await ensureMicrosoftAjax();
  const notes = { requests: [] as string[], blocked: [] as string[], errors: [] as string[] };
  const more = { violations: [] as string[], written: [] as string[], opened: [] as string[] };
  const listeners = new Set<() => void>();
  const completions: Completion[] = [];
  const changed = () => listeners.forEach((listener) => listener());
  const context = await newContext(options);
  const page = await context.newPage();
  const faulty = faults(options.faults ?? {});
  const outlook = outlookSide({
    mailbox: { ...emptyMailbox, ...options.mailbox },
    mode: options.mode ?? "appointmentCompose",
    language: options.language ?? "da-DK",
    requirementSets: options.requirementSets ?? everySet,
    origin: hostOrigin,
    faults: faulty,
    send: (control, text) =>
      void inPage(page, `stage.post(${json(control)}, ${json(text)}, ${json(addInOrigin)})`),
    onCall: changed,
    onCompleted: (completion) => {
      completions.push(completion);
      changed();
    },
    onChange: () => void showItem(page, outlook),
  });
  const serve = (route: Route) => answer(route, { options, ajax, notes });
  await context.route((url) => url.protocol.startsWith("http"), serve);
  await page.exposeFunction("tellReceived", (control: string, text: string) =>
    outlook.receive(control, text),
  );
  listen(context, page, { ...notes, ...more });
  await page.exposeFunction("tellRefused", (text: string) => void more.violations.push(text));
  await page.addInitScript(tellViolations);
  await options.before?.(page);
  await page.goto(hostPage);
  await inPage(page, `stage.width(${options.width ?? 320})`);
  await showItem(page, outlook);
  const frames = new Map<string, string>();
  const open = async (control: string, file: string, hidden: boolean) => {
    const conversation = `conversation-${frames.size}-${control}`;
    frames.set(control, conversation);
    outlook.open(control, conversation);
    await inPage(page, `stage.open(${json(frameFor({ control, conversation, file, hidden, options }))})`);
  };
  const until = <T>(found: () => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const look = () => {
        const value = found();
        if (value === undefined) return;
        listeners.delete(look);
        resolve(value);
      };
      listeners.add(look);
      look();
    });
  await open("pane", "taskpane.html", false);
  return {
    page,
    outlook,
    pane: () => frameNamed(page, frames.get("pane") ?? ""),
    ...notes,
    ...more,
    fault: faulty.set,
    clearFaults: faulty.clear,
    change: outlook.change,
    called: (name, times = 1) =>
      until(() =>
        outlook.calls.filter((call) => isDone(call, name)).length >= times ? true : undefined,
      ).then(() => undefined),
    async run(name, file) {
      if (!frames.has(file)) await open(file, file, true);
      await until(() => outlook.calls.find((call) => call.control === file && isReady(call)));
      const command = `command-${completions.length}`;
      outlook.invoke(file, name, { command, data: { source: { id: command } } });
      return until(() => completions.find((completion) => completion.command === command));
    },
    close: () => context.close(),
  };
}

function newContext({ browser, language = "da-DK", context }: StandInOptions): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 1100, height: 800 },
    locale: language,
    timezoneId: "Europe/Copenhagen",
    reducedMotion: "reduce",
    serviceWorkers: "block",
    ...context,
  });
}

interface Serving {
  readonly options: StandInOptions;
  readonly ajax: string;
  readonly notes: { readonly requests: string[]; readonly blocked: string[] };
}

async function answer(route: Route, { options, ajax, notes }: Serving): Promise<void> {
  const url = new URL(route.request().url());
  if (url.href !== hostPage) notes.requests.push(url.href);
  const give = (file: ServedFile | undefined, headers: Readonly<Record<string, string>> = {}) =>
    file
      ? route.fulfill({
          body: file.body,
          contentType: file.type,
          headers: { "content-type": file.type, ...headers },
        })
      : route.fulfill({ status: 404, body: "" });
  const toAll = { "access-control-allow-origin": "*" };
  if (url.href === hostPage) return give(fileIn(__dirname, "host-page.html"));
  if (url.origin === addInOrigin && options.live !== undefined) return route.continue();
  if (url.origin === addInOrigin) return give(fileIn(options.folder, url.pathname), options.headers);
  if (officeHosts.includes(url.hostname)) return give(officeFile(url.pathname), toAll);
  if (url.pathname.endsWith("/MicrosoftAjax.js")) {
    return give({ body: readFileSync(ajax), type: "text/javascript" }, toAll);
  }
  notes.blocked.push(url.href);
  return route.abort();
}

type Notes = Pick<StandIn, "errors" | "violations" | "written" | "opened">;

function listen(
  context: BrowserContext,
  page: Page,
  notes: { readonly [Name in keyof Notes]: string[] },
): void {
  page.on("pageerror", (error) => notes.errors.push(String(error)));
  page.on("console", (message) => {
    if (isNoPolicyFile(message)) return;
    notes.written.push(message.text());
    if (message.type() === "error") notes.errors.push(message.text());
  });
  context.on("page", (other) => {
    if (other === page) return;
    notes.opened.push(other.url());
    other.on("framenavigated", (frame) => notes.opened.push(frame.url()));
  });
}

/** Runs in every frame: what the policy refuses is not always written to the console. */
function tellViolations(): void {
  const tell = (globalThis as unknown as { readonly tellRefused: (text: string) => void }).tellRefused;
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
    tell(`${violatedDirective} refused ${blockedURI} of ${sourceFile}`);
  });
}

interface Opening {
  readonly control: string;
  readonly conversation: string;
  readonly file: string;
  readonly hidden: boolean;
  readonly options: StandInOptions;
}

/** Where office.js finds who its host is: PROTOCOL.md, section 1. */
function frameFor({
  control,
  conversation,
  file,
  hidden,
  options,
}: Opening): Readonly<Record<string, unknown>> {
  const host = ["Outlook", "Web", "16.02", options.language ?? "da-DK", "telemetry", "", "", "0"];
  const name = {
    baseFrameName: conversation,
    hostInfo: host.join("|"),
    xdmInfo: `${conversation}|${control}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  };
  const src = `${addInOrigin}${options.live ?? ""}/${file}?_host_Info=${host.join("$")}`;
  return { control, name: JSON.stringify(name), src, hidden };
}

function frameNamed(page: Page, conversation: string): Frame {
  const frame = page.frames().find((each) => each.name().includes(`"${conversation}"`));
  if (!frame) throw new Error("the pane is not open");
  return frame;
}

function showItem(page: Page, outlook: OutlookSide): Promise<unknown> {
  const item = outlook.mailbox();
  const names = (list: Mailbox["requiredAttendees"]) => list.map(({ displayName }) => displayName).join("; ");
  const fields = [
    ["Subject", item.subject],
    ["Required", names(item.requiredAttendees)],
    ["Optional", names(item.optionalAttendees)],
    ["When", `${item.start} – ${item.end}`],
    ["Where", locationText(item)],
    ["Text", bodyText(item.html)],
  ];
  return inPage(
    page,
    `stage.show(${json(fields)}, ${json(item.notifications.map(({ message }) => message))})`,
  );
}

/** A page that is closing cannot be asked any more, and need not be. */
function inPage(page: Page, script: string): Promise<unknown> {
  return page.evaluate(script).catch(() => undefined);
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

function isDone(call: Call, name: string): boolean {
  return call.status !== "waiting" && (name === everyCall ? call.ours : call.name === name);
}

function isReady(call: Call): boolean {
  return call.name === "addHandlerAsync(AppCommandInvoked)" && call.status === "answered";
}
