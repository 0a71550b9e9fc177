import { fireEvent, screen, within } from "@testing-library/dom";
import type { UserEvent } from "@testing-library/user-event";
import { hostError } from "../../src/hosts/host";
import type { Letter } from "../../src/order/letter";
import { anInvite, persons } from "../support/an-invite";
import { openPane } from "../support/open-pane";
import { required } from "../support/required";

const hour = anInvite({ people: 12, minutes: 60 });
const threeTeachers = { meetingHosts: { who: "several", people: [{}, {}, {}] } };
const filled = {
  "EAN-nummer": "5790000000005",
  "PSP-nummer": "E-1234567890-00-01",
  Stilling: "Underviser",
  Arbejdssted: "Herlev Hospital",
  "Afdeling eller afsnit": "Afdeling O",
};

async function openOrder(...[invite = hour, options = {}]: Parameters<typeof openPane>) {
  const letters: Letter[] = [];
  const openLetter = async (letter: Letter) => void letters.push(letter);
  const pane = await openPane(invite, { ...options, but: { openLetter, ...options.but } });
  await pane.user.click(screen.getByText("Sådan bestiller du en licens"));
  await screen.findByRole("textbox", { name: "EAN-nummer" });
  return { ...pane, letters };
}

/** Three hold the meeting: Anna, whose pane it is, one who is invited, and one who is not. */
async function openOrderForThree(invite = hour, me: unknown = undefined) {
  const pane = await openOrder(invite, { remembered: { me, meeting: threeTeachers } });
  await pane.user.click(screen.getByText("Hvem holder mødet?"));
  await screen.findByRole("radio", { name: "Vi er flere" });
  ["Anna Holm", "Person 1", "Ida Berg"].forEach((name, at) =>
    fill({ [`Navn på mødeleder ${at + 1}`]: name }),
  );
  return pane;
}

function fill(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values))
    for (const field of screen.getAllByRole("textbox", { name }))
      fireEvent.change(field, { target: { value } });
}

async function write(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Skriv mailen" }));
}

describe("the form that orders a license", () => {
  it("asks for exactly what the policy asks for, with what Outlook knows filled in", async () => {
    await openOrder();

    const block = screen.getByRole("group", { name: "Anna Holm" });
    const names = within(block)
      .getAllByRole("textbox")
      .map((field) =>
        field instanceof HTMLInputElement ? [field.labels?.[0]?.textContent, field.value] : [],
      );
    expect(names).toEqual([
      ["Navn", "Anna Holm"],
      ["Stilling", ""],
      ["E-mailadresse", "anna.holm@regionh.dk"],
      ["Arbejdssted", ""],
      ["Afdeling eller afsnit", ""],
    ]);
    expect(
      within(screen.getByRole("group", { name: "Til hele bestillingen" })).getAllByRole("textbox"),
    ).toHaveLength(2);
  });

  it("says at each field what is missing, and leads to the first", async () => {
    const { user, letters } = await openOrder();
    expect(screen.getByRole("textbox", { name: "EAN-nummer" })).toBeValid();

    await write(user);

    expect(screen.getAllByText("Feltet skal udfyldes.")).toHaveLength(5);
    expect(screen.getByText("5 felter skal rettes.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "EAN-nummer" })).toHaveFocus();
    expect(letters).toEqual([]);
  });

  it.each([
    ["EAN-nummer", "5790000000006", "Et af cifrene er forkert: Kontrolcifferet passer ikke."],
    ["EAN-nummer", "579", "Et EAN-nummer har 13 cifre. Her er 3."],
    ["PSP-nummer", "X".repeat(25), "25 tegn er for mange. Der er plads til 24."],
    ["E-mailadresse", "a@b.dk, c@d.dk", "Skriv én mailadresse, fx navn@example.dk."],
    ["Stilling", "Læge 010190-1234", "Det ligner et CPR-nummer. Skriv ikke CPR-numre her."],
  ])("refuses %s %s", async (name, value, said) => {
    const { user, letters } = await openOrder();
    fill(filled);
    fill({ [name]: value });

    await write(user);

    expect(screen.getByRole("textbox", { name })).toHaveAccessibleDescription(expect.stringContaining(said));
    expect(letters).toEqual([]);
  });

  it("only remarks on an EAN number from abroad", async () => {
    const { user, letters } = await openOrder();
    fill({ ...filled, "EAN-nummer": "4006381333931" });
    expect(screen.getByText(/Danske EAN-numre begynder med 57/)).toBeVisible();

    await write(user);

    expect(letters).toHaveLength(1);
  });

  it("writes one letter for three teachers, with the price of them all, and sends nothing", async () => {
    const { user, letters } = await openOrderForThree(anInvite({ required: persons(11), minutes: 60 }));
    expect(screen.getByText("3 licenser koster i alt 3.600 kr. om året.")).toBeVisible();
    fill(filled);
    const third = screen.getByRole("group", { name: "Ida Berg" });
    await user.type(within(third).getByRole("textbox", { name: "E-mailadresse" }), "ida.berg@regionh.dk");

    await write(user);

    const [letter] = letters;
    expect(letter?.to).toBe("e-learning.center-for-hr@regionh.dk");
    for (const part of [
      "1. Anna Holm",
      "2. Person 1",
      "person1@regionh.dk",
      "3. Ida Berg",
      "i alt 3.600 kr.",
    ])
      expect(letter?.body).toContain(part);
    expect(await screen.findByText("Mailen er åbnet. Se den igennem, og send den selv.")).toBeVisible();
  });

  it("takes the same person only once", async () => {
    const { user, letters } = await openOrderForThree();
    fill({ ...filled, "E-mailadresse": "anna.holm@regionh.dk" });

    await write(user);

    expect(screen.getAllByText(/Adressen står der to gange/)).toHaveLength(2);
    expect(letters).toEqual([]);
  });

  it("offers the text where no mail can be opened", async () => {
    const openLetter = () => Promise.reject(hostError("unsupported", "no"));
    const { user } = await openOrder(hour, { but: { openLetter } });
    fill(filled);

    await write(user);

    expect(await screen.findByText(/kunne ikke åbnes herfra/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Kopiér teksten" }));
    expect(await screen.findByText("Kopieret")).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/^Til: e-learning.*\nEmne: Bestilling.*\n\nHej\n/);
  });
});

describe("the details for an order", () => {
  it("are forgotten unless the user wants them kept", async () => {
    const { user, stored } = await openOrder();
    fill(filled);

    await write(user);

    expect(stored("me")).toBeUndefined();
  });

  it("are kept and filled in the next time, and erased when the user changes their mind", async () => {
    const { user, stored, letters } = await openOrder();
    fill(filled);
    await user.click(screen.getByRole("checkbox", { name: /Husk mine oplysninger/ }));
    await write(user);
    expect(stored("me")).toMatchObject({ orderDetails: { ean: "5790000000005", department: "Afdeling O" } });
    expect(letters).toHaveLength(1);

    await user.click(screen.getByRole("checkbox", { name: /Husk mine oplysninger/ }));
    expect(stored("me")).toBeUndefined();
  });

  it("are there again", async () => {
    const orderDetails = { ean: "5790000000005", position: "Underviser" };
    await openOrderForThree(hour, { orderDetails });

    expect(screen.getByRole("textbox", { name: "EAN-nummer" })).toHaveValue("5790000000005");
    const positions = screen.getAllByRole("textbox", { name: "Stilling" });
    expect(positions.map((field) => required(field).getAttribute("value"))).toEqual(["Underviser", "", ""]);
  });
});

it("no license is ordered for a shared mailbox", async () => {
  const organizer = { name: "Kurser", address: "kurser@regionh.dk", sharedMailbox: true };
  await openPane({ ...hour, organizer });

  expect(screen.queryByText("Sådan bestiller du en licens")).toBeNull();
});
