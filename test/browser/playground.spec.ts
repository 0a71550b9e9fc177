import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { scenarios } from "../../src/hosts/playground/scenarios";
import { playgroundWords } from "../../src/words/playground-words";
import { openPage, type OpenPage } from "../support/browser/open-page";

const words = playgroundWords.da;
let opened: OpenPage;

beforeEach(async () => {
  opened = await openPage({ width: 1440, height: 1200 });
});

afterEach(async () => {
  const { errors, violations, requests, page } = opened;
  const own = new URL(page.url()).origin;
  await opened.close();
  expect({ errors, violations }).toEqual({ errors: [], violations: [] });
  expect(requests.filter((address) => /^https?:/.test(address) && !address.startsWith(own))).toEqual([]);
});

function pane(): Locator {
  return opened.page.getByRole("region", { name: words.pane, exact: true });
}

/** Waits until the pane's verdict is this. */
async function says(headline: string, line: string | RegExp): Promise<void> {
  await pane().getByRole("heading", { level: 1, name: headline, exact: true }).waitFor();
  await pane().getByText(line).first().waitFor();
}

function field(name: string): Locator {
  return opened.page.getByLabel(name, { exact: true });
}

function button(name: string): Locator {
  return opened.page.getByRole("button", { name, exact: true });
}

async function lastUntil(time: string): Promise<void> {
  await field(words.fields.end).fill(time);
}

async function addAttendee(typed: string): Promise<void> {
  const list = opened.page.getByRole("textbox", { name: words.fields.required, exact: true });
  await list.fill(typed);
  await list.press("Enter");
}

function calendar(...events: readonly string[]): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//EN", ...events, "END:VCALENDAR", ""].join(
    "\r\n",
  );
}

function event(summary: string, start: string, end: string): string {
  return [
    "BEGIN:VEVENT",
    `UID:${summary}@regionh.example`,
    `SUMMARY:${summary}`,
    `DTSTART:20261208T${start}Z`,
    `DTEND:20261208T${end}Z`,
    "ORGANIZER;CN=Anna Holm:mailto:anna.holm@regionh.dk",
    "ATTENDEE;CN=Bo Lund:mailto:bo.lund@regionh.dk",
    "ATTENDEE;CN=Ida Bruun:mailto:ida.bruun@regionh.dk",
    "DESCRIPTION:https://us02web.zoom.us/j/81234567890",
    "END:VEVENT",
  ].join("\r\n");
}

/** Drops a file on the page as a file manager would. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ file, text }) => {
      const made = new DataTransfer();
      made.items.add(new File([text], file, { type: "text/calendar" }));
      return made;
    },
    { file: name, text: content },
  );
  await page
    .getByRole("region", { name: words.draft, exact: true })
    .dispatchEvent("drop", { dataTransfer: transfer });
}

describe("the playground", () => {
  it("opens with an hour for a group of 12, which is 20 minutes over the 40", async () => {
    await says("Du skal bruge en enterprise-licens", "Mødet varer 60 min. Det er 20 min. mere");
    await expectMeter("Deltagere", "12 · grænse 100");
  });

  it("changes the verdict at once when the meeting is shortened", async () => {
    await lastUntil("10:40");

    await says("Du behøver ingen licens", "40 min. og 12 deltagere");
  });

  it("stays free with 100 in all; the 101st brings the license back for the other reason", async () => {
    await lastUntil("10:40");
    await field(words.attendees.fill).fill("88");
    await button(words.attendees.addPeople).click();
    await says("Du behøver ingen licens", "40 min. og 100 deltagere");

    await addAttendee("Ny Person <ny.person@regionh.dk>");

    await says("Du skal bruge en enterprise-licens", "101 deltagere er 1 mere");
  });

  it("depends on a group of unknown size, with the threshold", async () => {
    await lastUntil("10:30");
    await button(words.attendees.addGroup).click();

    await says("Det afhænger af, hvor mange der kommer", /mere end 88 medlemmer/);
    await expectMeter("Deltagere", "mindst 12 · grænse 100");
  });

  it("takes the pane's own answer to that question", async () => {
    await lastUntil("10:30");
    await button(words.attendees.addGroup).click();

    await pane().getByLabel("Alle læger").fill("20");

    await says("Du behøver ingen licens", /40 min\. og 100 deltagere/);
  });

  it("shortens the draft from the pane, and undoes it", async () => {
    await pane().getByRole("button", { name: "Afkort mødet til 40 min." }).click();
    await says("Du behøver ingen licens", "40 min.");
    expect(await field(words.fields.end).inputValue()).toBe("10:40");

    await opened.page.keyboard.press("Enter");

    await says("Du skal bruge en enterprise-licens", "60 min.");
    expect(await field(words.fields.end).inputValue()).toBe("11:00");
  });

  it("counts several people that are pasted at once", async () => {
    await button(words.attendees.removeAll).click();
    await addAttendee("Bo Lund <bo@regionh.dk>; Lund, Ib <ib@regionh.dk>, ida@regionh.dk");

    await expectMeter("Deltagere", "4 · grænse 100");
  });

  it("lets an attendee be said to be a room, by keyboard alone", async () => {
    await expectMeter("Deltagere", "12 · grænse 100");
    await opened.page.getByRole("button", { name: /Clara Toft/ }).focus();
    for (const key of ["Enter", "ArrowDown", "ArrowDown", "Enter"]) await opened.page.keyboard.press(key);

    await expectMeter("Deltagere", "11 · grænse 100");
  });

  it("shows every ready-made invite", async () => {
    for (const { id, invite } of scenarios) {
      const title = opened.page
        .getByRole("navigation")
        .getByRole("button", { name: words.scenarios.titles[id], exact: true });
      await (invite.role === "attendee" ? title.last() : title.first()).click();
      await pane().locator("footer").waitFor();
      expect(await pane().getByRole("heading", { level: 1 }).innerText()).not.toBe("");
    }
  });

  it("speaks English, the pane with it", async () => {
    await opened.page.getByText("English", { exact: true }).first().click();

    await opened.page
      .getByRole("region", { name: playgroundWords.en.pane, exact: true })
      .getByRole("heading", { name: "You need an enterprise license" })
      .waitFor();
  });
});

describe("a calendar file", () => {
  it("that is dropped replaces the draft, and the one before can be had back", async () => {
    await drop(opened.page, "møde.ics", calendar(event("Kort møde", "090000", "093000")));
    await says("Du behøver ingen licens", "30 min. og 3 deltagere");
    expect(await field(words.fields.subject).inputValue()).toBe("Kort møde");

    await button(words.file.undo).click();

    await says("Du skal bruge en enterprise-licens", "60 min.");
    expect(await field(words.fields.subject).inputValue()).toBe("Temamøde");
  });

  it.each([
    ["Outlook", "outlook-meeting-request.ics", "Du skal bruge en enterprise-licens", "60 min."],
    ["Google", "google-export.ics", "Du behøver ingen licens", "Møder mellem to"],
    ["Apple", "apple-calendar.ics", "Du skal bruge en enterprise-licens", "90 min."],
    ["Thunderbird", "thunderbird.ics", "Du behøver ingen licens", "Møder mellem to"],
    ["Zoom itself", "zoom-own-invitation.ics", "Du behøver ingen licens", "Ingen er inviteret endnu."],
    ["Exchange", "exchange-series-with-exceptions.ics", "Mødet er ikke i Zoom", "Linket fører til"],
  ])("as %s writes it is read and judged", async (_, file, headline, line) => {
    await drop(opened.page, file, readFileSync(`test/support/calendars/${file}`, "utf8"));

    await says(headline, line);
  });

  it("with several events offers them all", async () => {
    const file = calendar(event("Kort møde", "090000", "093000"), event("Langt møde", "090000", "110000"));
    await drop(opened.page, "uge.ics", file);
    await says("Du behøver ingen licens", "30 min.");

    await field(words.file.events).selectOption({ index: 1 });

    await says("Du skal bruge en enterprise-licens", "2 timer");
  });

  it("that is broken is explained with its line, and the last good draft stays", async () => {
    const broken = calendar(event("Afbrudt", "090000", "093000")).slice(0, 180);
    await drop(opened.page, "afbrudt.ics", broken);

    await opened.page.getByText(words.file.kept).waitFor();
    await opened.page
      .getByText(/^Linje \d+:/)
      .first()
      .waitFor();
    await says("Du skal bruge en enterprise-licens", "60 min.");
  });

  it("can be chosen as well as dropped", async () => {
    await opened.page.locator("input[type=file]").setInputFiles({
      name: "valgt.ics",
      mimeType: "text/calendar",
      buffer: Buffer.from(calendar(event("Valgt møde", "090000", "093000"))),
    });

    await says("Du behøver ingen licens", "30 min. og 3 deltagere");
  });
});

async function expectMeter(name: string, text: string): Promise<void> {
  await pane().locator(`meter[aria-valuetext="${text}"]`).waitFor({ state: "attached" });
  expect(await pane().getByRole("meter", { name }).getAttribute("aria-valuetext")).toBe(text);
}
