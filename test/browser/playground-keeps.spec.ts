import type { Locator, Page } from "playwright-core";
import { keyPrefix } from "../../src/hosts/playground/memory";
import { playgroundWords } from "../../src/words/playground-words";
import { openPage, type OpenPage } from "../support/browser/open-page";

jest.setTimeout(60_000);

const words = playgroundWords.da;
let opened: OpenPage;

async function open(before?: (page: Page) => Promise<void>): Promise<void> {
  opened = await openPage({ width: 1440, height: 1200, ...(before && { before }) });
}

afterEach(async () => {
  const { errors, violations } = opened;
  await opened.close();
  expect({ errors, violations }).toEqual({ errors: [], violations: [] });
});

function pane(page = opened.page): Locator {
  return page.getByRole("region", { name: words.pane, exact: true });
}

async function says(headline: string, page = opened.page): Promise<void> {
  await pane(page).getByRole("heading", { level: 1, name: headline, exact: true }).waitFor();
}

async function choose(title: string): Promise<void> {
  await opened.page.getByRole("navigation").getByRole("button", { name: title, exact: true }).first().click();
}

/** Drops a meeting of an hour with two others, known by its UID. */
async function drop(uid: string): Promise<void> {
  const people = ["bo.lund", "ida.bruun"].map((name) => `ATTENDEE:mailto:${name}@regionh.dk`);
  const event = [
    `UID:${uid}`,
    "SUMMARY:Møde",
    "LOCATION:https://zoom.us/j/81234567890",
    "ORGANIZER:mailto:anna.holm@regionh.dk",
    "DTSTART:20261207T090000Z",
    "DTEND:20261207T100000Z",
    ...people,
  ];
  const lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...event, "END:VEVENT", "END:VCALENDAR", ""];
  const buffer = Buffer.from(lines.join("\r\n"));
  const file = { name: `${uid}.ics`, mimeType: "text/calendar", buffer };
  await opened.page.locator("input[type=file]").setInputFiles(file);
  await opened.page.getByText(words.file.read(file.name)).waitFor();
}

const button = (name: string, page = opened.page) => pane(page).getByRole("button", { name, exact: true });

function keys(page = opened.page): Promise<readonly string[]> {
  return page.evaluate((beginning) => {
    const ours = Object.keys(localStorage).filter((key) => key.startsWith(beginning));
    return ours.sort();
  }, keyPrefix);
}

async function sayThatThereIsALicense(): Promise<void> {
  await button("Jeg har allerede en licens").click();
  await says("Din licens dækker mødet");
}

async function sayThatAPartnerHolds(): Promise<void> {
  await pane().locator("summary", { hasText: "Hvem holder mødet?" }).click();
  await pane().getByRole("radio", { name: "En uden for organisationen" }).click();
  await says("Du behøver ingen licens");
}

async function eraseEverything(): Promise<void> {
  await pane().locator("summary", { hasText: "Det husker vi for dig" }).click();
  await button("Slet det hele").click();
  await pane().getByText("Ingenting.").waitFor();
}

it("what I say of myself is there in every invite and after a reload, until I erase it", async () => {
  await open();
  await sayThatThereIsALicense();
  await choose(words.scenarios.titles["too-many"]);
  await says("Din licens dækker mødet");

  await opened.page.reload();
  await says("Din licens dækker mødet");
  expect(await keys()).toEqual([`${keyPrefix}me`]);

  await eraseEverything();
  await says("Du skal bruge en enterprise-licens");
  expect(await keys()).toEqual([]);
  await opened.page.reload();
  await says("Du skal bruge en enterprise-licens");
});

it("what I say of a meeting stays with that meeting, ready-made or from a file", async () => {
  await open();
  await sayThatAPartnerHolds();
  await drop("uid-1");
  await says("Du skal bruge en enterprise-licens");
  await sayThatAPartnerHolds();
  await drop("uid-2");
  await says("Du skal bruge en enterprise-licens");

  await opened.page.reload();
  await says("Du behøver ingen licens");
  await drop("uid-2");
  await says("Du skal bruge en enterprise-licens");
  await drop("uid-1");
  await says("Du behøver ingen licens");
  expect(await keys()).toEqual([
    `${keyPrefix}meeting.event.uid-1`,
    `${keyPrefix}meeting.ready-made.too-long`,
  ]);

  await eraseEverything();
  expect(await keys()).toEqual([]);
});

it("two tabs leave one another's answers alone", async () => {
  await open();
  await says("Du skal bruge en enterprise-licens");
  const other = await opened.page.context().newPage();
  await other.goto(opened.page.url());
  await says("Du skal bruge en enterprise-licens", other);
  await other.evaluate(() => localStorage.setItem("somebody-else", "stays"));

  await sayThatThereIsALicense();
  await button("English", other).click();
  await says("You need an enterprise license", other);
  await opened.page.reload();

  await says("Your license covers this meeting");
  expect(await opened.page.evaluate(() => localStorage.getItem("somebody-else"))).toBe("stays");
});

const refuse = {
  blocked: () => {
    const get = () => {
      throw new DOMException("blocked", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  },
};

it.each([
  ["blocked", refuse.blocked],
  ["full", refuse.full],
])("with storage that is %s, the page goes on and loses nothing while it is open", async (_, script) => {
  await open(async (page) => void (await page.addInitScript(script)));
  await sayThatThereIsALicense();
  await choose(words.scenarios.titles["too-many"]);
  await says("Din licens dækker mødet");

  await eraseEverything();
  await says("Du skal bruge en enterprise-licens");
});

it.each(["{", "[7]", '{"myLicense":{"since":3},"groupSizes":"many"}'])(
  "with %s in its storage, the page goes on as if nothing were there",
  async (text) => {
    await open(async (page) => {
      await page.addInitScript(
        ([key = "", value = ""]) => {
          if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
        },
        [`${keyPrefix}me`, text],
      );
    });

    await says("Du skal bruge en enterprise-licens");
    await sayThatThereIsALicense();
    await opened.page.reload();
    await says("Din licens dækker mødet");
  },
);
