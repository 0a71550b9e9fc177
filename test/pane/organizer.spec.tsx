import { screen, within } from "@testing-library/dom";
import { hostError } from "../../src/hosts/host";
import { aGroup, anInvite, monday10 } from "../support/an-invite";
import { change, openPane } from "../support/open-pane";
import { required } from "../support/required";

const minute = 60_000;
const hour = anInvite({ people: 12, minutes: 60 });

describe("the organizer's pane", () => {
  it("says what is needed with the arithmetic, and shows both measures in words", async () => {
    await openPane(hour);

    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Du skal bruge en enterprise-licens");
    expect(screen.getByText(/60 min\. Det er 20 min\. mere/)).toBeVisible();
    expect(screen.getByRole("meter", { name: "Varighed" })).toHaveAttribute(
      "aria-valuetext",
      "60 min. · grænse 40",
    );
    expect(screen.getByRole("meter", { name: "Deltagere" })).toHaveAttribute(
      "aria-valuetext",
      "12 · grænse 100",
    );
  });

  it("follows the draft", async () => {
    const { draft } = await openPane(hour);

    await change(draft, anInvite({ people: 12, minutes: 40 }));

    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Du behøver ingen licens");
  });

  it("speaks English where the host does, and Danish when asked to", async () => {
    const { user, root, stored } = await openPane(hour, { language: "en-GB" });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("You need an enterprise license");

    await user.click(screen.getByRole("button", { name: "Dansk" }));

    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Du skal bruge en enterprise-licens");
    expect(root).toHaveAttribute("lang", "da");
    expect(stored("me")).toMatchObject({ language: "da" });
  });

  it("has one primary action, and it is the first", async () => {
    await openPane(hour);

    const section = screen.getByRole("heading", { name: "Det kan du gøre" }).closest("section");
    const [first] = within(required(section)).getAllByRole("button");

    expect(first).toHaveAccessibleName("Afkort mødet til 40 min.");
  });

  it("shortens the meeting, leads the keyboard to the way back, and undoes exactly", async () => {
    const { user, draft } = await openPane(hour);

    await user.click(screen.getByRole("button", { name: "Afkort mødet til 40 min." }));

    expect(draft.get().end).toBe(monday10 + 40 * minute);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Du behøver ingen licens");
    expect(screen.getByRole("button", { name: "Fortryd" })).toHaveFocus();

    await user.click(screen.getByRole("button", { name: "Fortryd" }));

    expect(draft.get()).toEqual(hour);
    expect(screen.queryByRole("button", { name: "Fortryd" })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Afkort mødet til 40 min." })).toHaveFocus();
  });

  it("no longer offers to undo once somebody has set another end", async () => {
    const { user, draft } = await openPane(hour);
    await user.click(screen.getByRole("button", { name: "Afkort mødet til 40 min." }));

    await change(draft, anInvite({ people: 12, minutes: 90 }));

    expect(screen.queryByRole("button", { name: "Fortryd" })).not.toBeInTheDocument();
  });

  it("says so when the host refuses the change, until it was made by hand", async () => {
    const refuse = () => Promise.reject(hostError("refused", "not in a series"));
    const { user, draft } = await openPane(hour, { but: { changeInvite: refuse } });

    await user.click(screen.getByRole("button", { name: "Afkort mødet til 40 min." }));

    const refusal = "Mødet kunne ikke ændres herfra. Ret det selv i indkaldelsen.";
    expect(screen.getByText(refusal)).toBeVisible();

    await change(draft, anInvite({ people: 12, minutes: 45 }));

    expect(screen.queryByText(refusal)).not.toBeInTheDocument();
  });

  it("shows where a license is ordered and what has to be told", async () => {
    const { user } = await openPane(hour);

    await user.click(screen.getByRole("button", { name: "Bestil en licens" }));

    expect(await screen.findByText(/@regionh\.dk/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: "EAN-nummer" })).toBeVisible();
    expect(screen.getByText("Sådan bestiller du en licens").closest("summary")).toHaveFocus();
  });

  it("names what could not be read and judges the rest", async () => {
    await openPane(anInvite({ required: undefined, optional: undefined, minutes: 60 }));

    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Vi mangler deltagerne");
    expect(screen.getByText("Ikke læst: deltagere.")).toBeVisible();
  });

  it("draws a group of unknown size as a range", async () => {
    await openPane(anInvite({ required: [aGroup] }));

    expect(screen.getByRole("meter", { name: "Deltagere" })).toHaveAttribute(
      "aria-valuetext",
      expect.stringMatching(/^mindst 1/),
    );
  });

  it("quotes the sentence that a text rests on, in the language of its source", async () => {
    const { user } = await openPane(hour, { language: "en" });
    const [source] = screen.getAllByText("Region Hovedstaden, A4");

    await user.click(required(source));

    expect(screen.getByText(/40 minutters gruppemøder med op til 100 deltagere/)).toHaveAttribute(
      "lang",
      "da",
    );
  });

  it("shows the rules that are touched first and the others on request", async () => {
    const { user } = await openPane(hour);
    const hidden = /Log ind i Zoom med dit brugernavn/;
    expect(screen.queryByText(hidden)).not.toBeInTheDocument();

    await user.click(screen.getByText("5 regler mere"));

    expect(screen.getByText(hidden)).toBeVisible();
  });
});
