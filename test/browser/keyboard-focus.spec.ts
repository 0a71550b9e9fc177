import type { Locator } from "playwright-core";
import type { ScenarioId } from "../../src/hosts/playground/scenarios";
import { playgroundWords } from "../../src/words/playground-words";
import { showState } from "../support/browser/each-state";
import { focused } from "../support/browser/focus";
import { openPage, type OpenPage } from "../support/browser/open-page";

jest.setTimeout(60_000);

const words = playgroundWords.da;
let opened: OpenPage;

beforeEach(async () => {
  opened = await openPage({ width: 800, height: 1200 });
});
afterEach(() => opened.close());

function pane(): Locator {
  return opened.page.getByRole("region", { name: words.pane, exact: true });
}

const button = (name: string | RegExp) => pane().getByRole("button", { name }).first();
const fold = (name: string) => pane().locator("summary", { hasText: name });

/** Goes to a place and presses a key there, as whoever has no mouse does. */
async function press(place: Locator, key = "Enter"): Promise<void> {
  await place.waitFor();
  await place.focus();
  await opened.page.keyboard.press(key);
}

/** Waits until what has the focus is called this. */
async function expectFocusOn(name: RegExp): Promise<void> {
  const settled = async () => name.test((await focused(opened.page))?.name ?? "");
  for (let look = 0; look < 40 && !(await settled()); look++) await opened.page.waitForTimeout(25);
  expect((await focused(opened.page))?.name).toMatch(name);
}

interface Step {
  readonly press: () => Locator;
  readonly key?: "Enter" | "Space";
  readonly leadsTo: RegExp;
}

interface Way {
  readonly where: ScenarioId;
  readonly does: string;
  readonly steps: readonly Step[];
}

const open = (name: string): Step => ({ press: () => fold(name), leadsTo: new RegExp(name) });

const ways: readonly Way[] = [
  {
    where: "too-long",
    does: "shortens the meeting, and takes it back",
    steps: [
      { press: () => button("Afkort mødet til 40 min."), leadsTo: /^Fortryd$/ },
      { press: () => button("Fortryd"), key: "Space", leadsTo: /^Afkort mødet til 40 min\.$/ },
    ],
  },
  {
    where: "too-long",
    does: "opens the order form, and closes it",
    steps: [
      { press: () => button("Bestil en licens"), key: "Space", leadsTo: /^Sådan bestiller du/ },
      { press: () => fold("Sådan bestiller du"), leadsTo: /^Sådan bestiller du/ },
    ],
  },
  {
    where: "too-long",
    does: "asks who holds the meeting",
    steps: [{ press: () => button("Vælg, hvem der holder mødet"), leadsTo: /^Hvem holder mødet/ }],
  },
  {
    where: "too-long",
    does: "says that there is a license, and that there is none",
    steps: [
      { press: () => button("Jeg har allerede en licens"), leadsTo: /^Min licens/ },
      { press: () => button("Jeg har ingen licens"), leadsTo: /^(Min licens|Jeg har en licens)/ },
    ],
  },
  {
    where: "too-long",
    does: "is told which field is wrong",
    steps: [open("Sådan bestiller du"), { press: () => button("Skriv mailen"), leadsTo: /./ }],
  },
  {
    where: "free-group",
    does: "writes into the invite what attendees need, and takes it out",
    steps: [
      open("Skriv det i indkaldelsen"),
      { press: () => button("Sæt det ind"), leadsTo: /^Sæt det ind igen$/ },
      { press: () => button("Fjern det igen"), leadsTo: /^Sæt det ind$/ },
    ],
  },
  {
    where: "licensed",
    does: "erases what is remembered",
    steps: [open("Det husker vi"), { press: () => button("Slet det hele"), leadsTo: /^Det husker vi/ }],
  },
  {
    where: "licensed",
    does: "takes the license back",
    steps: [
      open("Min licens"),
      { press: () => button("Jeg har ingen licens"), leadsTo: /^(Min licens|Jeg har en licens)/ },
      { press: () => button("Jeg har en licens"), leadsTo: /^(Min licens|Jeg har ingen licens)/ },
    ],
  },
  {
    where: "patients",
    does: "says that it is not about patients",
    steps: [{ press: () => button("Det handler ikke om patienter"), leadsTo: /^Region Hovedstaden, / }],
  },
  {
    where: "attendees-unread",
    does: "reads the invite again",
    steps: [{ press: () => button("Læs indkaldelsen igen"), leadsTo: /^Læs indkaldelsen igen$/ }],
  },
  {
    where: "outlook-silent",
    does: "tries again",
    steps: [{ press: () => button("Prøv igen"), leadsTo: /^Prøv igen$/ }],
  },
  {
    where: "three-teachers",
    does: "takes one of those who hold the meeting off the list",
    steps: [open("Hvem holder mødet"), { press: () => button(/^Fjern /), leadsTo: /./ }],
  },
  {
    where: "attendee-djoef",
    does: "copies the meeting id",
    steps: [{ press: () => button(/^Kopiér møde-id/), leadsTo: /ø/ }],
  },
  {
    where: "free-group",
    does: "changes the language, and changes it back",
    steps: [
      { press: () => button("English"), leadsTo: /^Dansk$/ },
      { press: () => button("Dansk"), leadsTo: /^English$/ },
    ],
  },
];

/** Lets what the invite can be read from answer again, without going there. */
async function mend(fault: string): Promise<void> {
  await opened.page.getByRole("checkbox", { name: fault }).evaluate((box: HTMLInputElement) => box.click());
}

describe("the focus after a press of a key", () => {
  it.each(ways)("stays where the user is when one $does ($where)", async ({ where, steps }) => {
    await showState(opened.page, "da", where);

    for (const step of steps) {
      await press(step.press(), step.key);
      await expectFocusOn(step.leadsTo);
    }
  });

  it("goes on below the verdict when a hint has been answered and is gone", async () => {
    await opened.page.getByLabel(words.fields.subject, { exact: true }).fill("Patientsamtale om behandling");
    await press(button("Det handler ikke om patienter"));

    await expectFocusOn(/^Region Hovedstaden, /);
  });

  it.each([
    ["attendees-unread", "Læs indkaldelsen igen", words.faults.attendeesUnread],
    ["outlook-silent", "Prøv igen", words.faults.silent],
  ] as const)("goes on below the verdict once %s is over", async (where, again, fault) => {
    await showState(opened.page, "da", where);
    await button(again).focus();

    await mend(fault);

    await expectFocusOn(/^Region Hovedstaden, /);
  });
});
