import { fireEvent, screen } from "@testing-library/dom";
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
    expect(await screen.findByText(new RegExp(`varsel er sidste dag ${day(until)}.`))).toBeVisible();

    await user.click(screen.getByRole("button", { name: "Skriv opsigelsen" }));

    expect(letters).toHaveLength(1);
    expect(letters[0]?.to).toBe("e-learning.center-for-hr@regionh.dk");
    for (const part of ["Anna Holm, anna.holm@regionh.dk", `er sidste dag ${day(until)}.`])
      expect(letters[0]?.body).toContain(part);
    expect(stored("me")).toEqual({ myLicense: { since } });

    await user.click(screen.getByRole("button", { name: /Jeg har sendt den/ }));
    expect(stored("me")).toEqual({ myLicense: { since, until } });
  });

  it("counts from a later day where the user chooses one, and form and letter say the same", async () => {
    const since = addMonths(today, -2);
    const { user, letters, stored } = await openLicense({ since });
    await user.click(screen.getByText("Opsig licensen"));
    const from = addMonths(since, 12);
    const until = addDays(from, 30);

    fireEvent.change(await screen.findByLabelText("Opsig fra"), { target: { value: from } });
    const said = `Opsigelsen gælder fra den ${day(from)}. Med 30 dages varsel er sidste dag ${day(until)}. Sidste betaling er den ${day(from)}.`;
    expect(screen.getByText(said)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Skriv opsigelsen" }));
    expect(letters[0]?.body).toContain(`${said}\n`);

    fireEvent.change(screen.getByLabelText("Opsig fra"), { target: { value: addDays(from, -1) } });
    expect(screen.queryByRole("button", { name: /Jeg har sendt den/ })).toBeNull();
    expect(
      screen.getByText(/inden for de første 12 måneder, så der gives ikke penge tilbage\./),
    ).toBeVisible();

    fireEvent.change(screen.getByLabelText("Opsig fra"), { target: { value: from } });
    await user.click(screen.getByRole("button", { name: "Skriv opsigelsen" }));
    await user.click(screen.getByRole("button", { name: /Jeg har sendt den/ }));
    expect(stored("me")).toEqual({ myLicense: { since, until } });
  });

  it("is not given on a day that has passed", async () => {
    const { user, letters } = await openLicense({ since: addMonths(today, -2) });
    await user.click(screen.getByText("Opsig licensen"));
    const field = await screen.findByLabelText("Opsig fra");

    fireEvent.change(field, { target: { value: addDays(today, -1) } });
    expect(field).toHaveAccessibleDescription(
      expect.stringContaining(`Dagen er gået. Vælg den ${day(today)} eller en senere dag.`),
    );
    await user.click(screen.getByRole("button", { name: "Skriv opsigelsen" }));

    expect(field).toHaveFocus();
    expect(field).toHaveAttribute("aria-invalid", "true");
    expect(letters).toEqual([]);
  });

  it("refuses no day that is only half typed, until somebody goes on with it", async () => {
    const { user, letters } = await openLicense({ since: addMonths(today, -2) });
    await user.click(screen.getByText("Opsig licensen"));
    const field = await screen.findByLabelText("Opsig fra");

    fireEvent.change(field, { target: { value: "0002-12-01" } });
    expect(field).not.toHaveAttribute("aria-invalid", "true");
    fireEvent.change(field, { target: { value: "" } });
    await user.click(screen.getByRole("button", { name: "Skriv opsigelsen" }));

    expect(field).toHaveAccessibleDescription(expect.stringContaining("Vælg en dag."));
    expect(letters).toEqual([]);
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
