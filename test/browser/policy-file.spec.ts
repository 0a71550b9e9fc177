/** A policy laid beside the built pages, in a real browser, and no build. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { openOutlook, says, shows, draft } from "../support/browser/outlook";
import { openPage, type OpenPage } from "../support/browser/open-page";
import { faultsIn } from "../support/browser/axe";
import { serveSite, siteFolder } from "../support/browser/site";
import { madeUpFile } from "../support/made-up";
import { pack } from "../support/assessing";

const museum = madeUpFile("meridian-museum");
/** The region's own rules with another price and a shorter free meeting. */
const shorter = JSON.stringify({
  ...pack("region-hovedstaden"),
  plans: {
    ...pack("region-hovedstaden").plans,
    free: { ...pack("region-hovedstaden").plans.free, groupMinutes: 30 },
  },
});
const bad = shorter.replace('"groupMinutes":30', '"groupMinutes":"30"');

let folder = "";
let opened: OpenPage | undefined;
let server: Server | undefined;
let origin = "";
let answer: ((response: ServerResponse) => void) | undefined;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "site-"));
  cpSync(siteFolder, folder, { recursive: true });
  ({ origin, server } = await serveSite(folder, (name, response) => {
    if (name !== "/policy.json" || answer === undefined) return false;
    answer(response);
    return true;
  }));
});

beforeEach(() => {
  answer = undefined;
  rmSync(path.join(folder, "policy.json"), { force: true });
});

afterEach(async () => {
  const { errors = [], violations = [] } = opened ?? {};
  await opened?.close();
  opened = undefined;
  expect(violations).toEqual([]);
  // Whatever the server answers, the browser notes it down itself.
  expect(errors.filter((error) => !error.startsWith("Failed to load resource"))).toEqual([]);
});

afterAll(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true });
});

function lay(text: string): void {
  writeFileSync(path.join(folder, "policy.json"), text);
}

/** The playground of the site, whose pane is the very one that Outlook shows. */
async function open(locale = "da-DK"): Promise<Page> {
  opened = await openPage({ origin, width: 1440, height: 1200, locale });
  return opened.page;
}

async function hears(page: Page, headline: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: headline }).waitFor();
}

async function reads(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor();
}

test("a good one of the same organization is in force without a build, and known at the next start", async () => {
  lay(shorter);
  const page = await open();
  await hears(page, "Du skal bruge en enterprise-licens");
  await reads(page, "Det er 30 min. mere");
  await reads(page, /Det, Outlook siger, når en indkaldelse sendes, følger endnu andre regler/);

  answer = (response) => void response.socket?.destroy();
  await page.reload();

  await reads(page, "Det er 30 min. mere");
});

test("one that has changed is taken in when it comes, and that is said", async () => {
  lay(shorter);
  const page = await open();
  await reads(page, "Det er 30 min. mere");
  let late = () => undefined as void;
  answer = (response) => {
    late = () => void response.writeHead(200).end(shorter.replace('"groupMinutes":30', '"groupMinutes":45'));
  };
  await page.reload();
  await reads(page, "Det er 30 min. mere");

  late();

  await reads(page, "Det er 15 min. mere");
  await reads(page, "Reglerne blev opdateret, mens ruden var åben.");
});

test("a slow server holds the first verdict up no longer than the limit; then the file is taken in", async () => {
  let late = () => undefined as void;
  answer = (response) => {
    late = () => void response.writeHead(200).end(shorter);
  };
  const page = await open();
  await reads(page, "Det er 20 min. mere");

  late();

  await reads(page, "Det er 30 min. mere");
  await reads(page, "Reglerne blev opdateret, mens ruden var åben.");
});

test("one of another organization is the one for whoever no policy names, and the region keeps its own", async () => {
  lay(museum);
  const page = await open();
  await hears(page, "Du skal bruge en enterprise-licens");
  await reads(page, "Det er 20 min. mere");
});

test.each([
  [
    "da-DK",
    "Til administratoren",
    "Den har 1 fejl",
    "Se fejlene",
    "Her står en tekst. Der skal stå et tal.",
    "Svaret ovenfor holder. Det følger de indbyggede regler for",
  ],
  [
    "en-GB",
    "For the administrator",
    "It has 1 error",
    "See the errors",
    "There is a text here. It must be a number.",
    "The answer above holds. It follows the built-in rules of",
  ],
])(
  "a bad one leaves the pane as it was and says so, in %s",
  async (locale, title, count, show, said, holds) => {
    lay(bad);
    const page = await open(locale);
    await reads(page, title);
    await reads(page, new RegExp(count));
    await reads(page, new RegExp(holds));
    await page.getByText(show).click();

    await reads(page, "$.plans.free.groupMinutes");
    await reads(page, said);
    await reads(page, locale === "da-DK" ? "Det er 20 min. mere" : "20 min more");
  },
);

test("a bad one after a good one leaves the good one in force", async () => {
  lay(shorter);
  const page = await open();
  await reads(page, "Det er 30 min. mere");
  lay(bad);
  await page.reload();

  await reads(page, /Det følger de senest godkendte regler for/);
  await reads(page, "Det er 30 min. mere");
  expect(await page.getByText("Reglerne blev opdateret").count()).toBe(0);
});

test.each(["light", "dark"] as const)(
  "what is said of a bad one has no fault that axe can see, in %s, and never scrolls sideways",
  async (colorScheme) => {
    lay(bad);
    opened = await openPage({ origin, width: 400, colorScheme });
    const { page } = opened;
    const pane = page.locator(".pane");
    await pane.getByText("Se fejlene").click();
    await pane.getByText("$.plans.free.groupMinutes").waitFor();

    expect(await faultsIn(page, ".pane")).toEqual([]);
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    expect(await pane.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  },
);

test("the schema for editors lies beside the pages, as it is in the project", async () => {
  const page = await open();
  const served = await page.evaluate(async () => (await fetch("policy.schema.json")).text());

  expect(served).toBe(readFileSync("src/policy/policy.schema.json", "utf8"));
});

test.each([
  ["404", (response: ServerResponse) => response.writeHead(404).end()],
  [
    "the page that single-page hosts answer everything with",
    (response: ServerResponse) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Zoom</title>"),
  ],
])("%s is no file, and nothing is said", async (_, answered) => {
  answer = answered;
  const page = await open();
  await reads(page, "Det er 20 min. mere");
  await page.waitForLoadState("networkidle");

  expect(await page.getByText("Til administratoren").count()).toBe(0);
});

test.each([
  [
    "a server that fails",
    (response: ServerResponse) => response.writeHead(503).end(),
    "Serveren svarede 503.",
  ],
  [
    "a server that breaks off",
    (response: ServerResponse) => response.socket?.destroy(),
    "Vi kunne ikke se efter, om der er en policy.json.",
  ],
])("%s is said, and the built-in rules hold", async (_, answered, said) => {
  answer = answered;
  const page = await open();

  await reads(page, said);
  await reads(page, "Det er 20 min. mere");
});

test("one of a wrong content type is taken in for what it says", async () => {
  answer = (response) => response.writeHead(200, { "content-type": "application/octet-stream" }).end(shorter);
  const page = await open();

  await reads(page, "Det er 30 min. mere");
});

describe("in Outlook", () => {
  const ada = { displayName: "Ada Vale", emailAddress: "ada.vale@meridian.example" };
  const own = { ...draft, user: ada, organizer: ada };

  test("a museum's policy judges the museum's meetings, in its words", async () => {
    lay(museum);
    const outlook = await openOutlook({ folder, mailbox: own });

    await says(outlook, "Du skal bruge en Business-licens");
    await shows(outlook, "En licens koster 14,50 EUR om måneden og er personlig.");
    await shows(outlook, "Brug altid venterum.");
    expect(outlook.violations).toEqual([]);
    expect(outlook.blocked).toEqual([]);
  });

  test("a bad one lets the built-in rules judge, and says so", async () => {
    lay(museum.replace('"amount": 14.5', '"amount": "14,50"'));
    const outlook = await openOutlook({ folder, mailbox: draft });

    await says(outlook, "Du behøver ingen licens");
    await shows(outlook, /policy\.json er ikke taget i brug\. Den har 1 fejl/);
  });
});
