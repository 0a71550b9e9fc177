/** The pane behind nginx, in Outlook's stand-in, on Microsoft's unmodified office.js. */
import { chromium, type Browser, type BrowserServer } from "playwright-core";
import { anHourLater, draft } from "../support/browser/outlook";
import { startBrowser } from "../support/browser/start-browser";
import { startNginx, type Nginx } from "../support/nginx/start-nginx";
import { addInOrigin, openStandIn, type StandIn } from "../outlook-web/stand-in";

let nginx: Nginx;
let server: BrowserServer;
let browser: Browser;

beforeAll(async () => {
  nginx = await startNginx();
  const host = new URL(addInOrigin).hostname;
  const place = `127.0.0.1:${nginx.ports.https}`;
  server = await startBrowser([
    `--host-resolver-rules=MAP ${host}:443 ${place}`,
    // Pages of the world may not frame what is on this machine, whatever its headers say.
    `--ip-address-space-overrides=${place}=public`,
  ]);
  browser = await chromium.connect(server.wsEndpoint());
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await nginx?.stop();
});

/** Outlook with the pane as nginx serves it. */
function open(): Promise<StandIn> {
  return openStandIn({
    browser,
    folder: nginx.folder,
    live: "/zoom",
    mailbox: draft,
    context: { ignoreHTTPSErrors: true },
  });
}

test("the pane judges, loads its forms when they are opened, and breaks nothing of the policy", async () => {
  const outlook = await open();
  const pane = outlook.pane();
  await pane.getByRole("heading", { level: 1, name: "Du behøver ingen licens" }).waitFor();
  await pane.locator("footer").waitFor();
  outlook.change({ end: anHourLater });
  await pane.getByRole("heading", { level: 1, name: "Du skal bruge en enterprise-licens" }).waitFor();
  await pane
    .getByRole("button", { name: /Bestil/ })
    .first()
    .click();
  await pane.getByRole("textbox").first().waitFor();

  expect(outlook.violations).toEqual([]);
  expect(outlook.blocked).toEqual([]);
  expect(outlook.errors).toEqual([]);
  await outlook.close();
});

test("what Outlook says on send is served too", async () => {
  const outlook = await open();
  outlook.change({ end: anHourLater });
  const { options } = await outlook.run("onAppointmentSend", "launchevent.html");

  expect(options).toMatchObject({
    allowEvent: false,
    errorMessage: expect.stringContaining("enterprise-licens") as unknown,
  });
  expect(outlook.violations).toEqual([]);
  await outlook.close();
});

test("nobody but Outlook may show the pane in a frame", async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
  await context.route("https://other.example/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<iframe src="${addInOrigin}/zoom/taskpane.html"></iframe>`,
    }),
  );
  await page.goto("https://other.example/");

  expect((await refused).text()).toContain("violates");
  await context.close();
});
