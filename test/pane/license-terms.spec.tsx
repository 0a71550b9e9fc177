import { screen } from "@testing-library/dom";
import { dayOf } from "../../src/hosts/wall-clock";
import type { Letter } from "../../src/order/letter";
import { addDays, addMonths } from "../../src/order/day";
import { daForms } from "../../src/words/da/forms";
import { anInvite } from "../support/an-invite";
import { openPane } from "../support/open-pane";

const { day } = daForms;
const today = dayOf(Date.now());

async function openLicense(myLicense: { readonly since: string; readonly until?: string }) {
  const letters: Letter[] = [];
  const openLetter = async (letter: Letter) => void letters.push(letter);
  const pane = await openPane(anInvite({ people: 12, minutes: 60 }), {
    remembered: { me: { myLicense } },
    but: { openLetter },
  });
  await pane.user.click(screen.getByText("Min licens"));
  await screen.findByText("Møder, undervisning og webinarer med op til 500 deltagere, uden tidsgrænse.");
  return { ...pane, letters };
}

describe("my license", () => {
  it("began a month ago: the next payment, the last day for notice, and no money back", async () => {
    const since = addMonths(today, -1);
    const payment = addMonths(since, 12);
    await openLicense({ since });

    expect(screen.getByText(`Næste betaling er 1.200 kr. den ${day(payment)}.`)).toBeVisible();
    const last = day(addDays(payment, -31));
    expect(
      screen.getByText(`Opsig senest den ${last}, hvis du vil undgå betalingen den ${day(payment)}.`),
    ).toBeVisible();
    expect(screen.getByText(new RegExp(`før den ${day(payment)}, får du ikke penge tilbage`))).toBeVisible();
    expect(screen.getAllByText("Region Hovedstaden, A26, A28")[0]).toBeVisible();
  });

  it("of more than a year says nothing of the first 12 months", async () => {
    await openLicense({ since: addMonths(today, -20) });

    expect(screen.queryByText(/penge tilbage/)).toBeNull();
  });

  it("that ends before its next payment costs nothing more, and is not ended again", async () => {
    await openLicense({ since: addMonths(today, -1), until: today });

    expect(screen.getByText("Der er ingen betaling tilbage, før licensen udløber.")).toBeVisible();
    expect(screen.queryByText("Opsig licensen")).toBeNull();
  });
});

describe("giving notice", () => {
  it("is a letter with the day from which it counts, which is kept when it has been sent", async () => {
    const since = addMonths(today, -13);
    const { user, letters, stored } = await openLicense({ since });
    const until = addDays(today, 30);
    await user.click(screen.getByText("Opsig licensen"));
    expect(
      await screen.findByText(`Varslet er 30 dage. Opsiger du i dag, er sidste dag ${day(until)}.`),
    ).toBeVisible();

    await user.click(screen.getByRole("button", { name: "Skriv opsigelsen" }));

    expect(letters).toHaveLength(1);
    expect(letters[0]?.to).toBe("e-learning.center-for-hr@regionh.dk");
    for (const part of ["Anna Holm, anna.holm@regionh.dk", `er sidste dag ${day(until)}.`])
      expect(letters[0]?.body).toContain(part);
    expect(stored("me")).toEqual({ myLicense: { since } });

    await user.click(screen.getByRole("button", { name: /Jeg har sendt den/ }));
    expect(stored("me")).toEqual({ myLicense: { since, until } });
  });

  it("refuses a CPR number in the name", async () => {
    const { user, letters } = await openLicense({ since: addMonths(today, -13) });
    await user.click(screen.getByText("Opsig licensen"));
    await user.type(await screen.findByRole("textbox", { name: "Navn" }), " 010190-1234");

    await user.click(screen.getByRole("button", { name: "Skriv opsigelsen" }));

    expect(screen.getByRole("textbox", { name: "Navn" })).toBeInvalid();
    expect(letters).toEqual([]);
  });
});
