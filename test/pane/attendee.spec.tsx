import { screen, within } from "@testing-library/dom";
import { scenarioOf } from "../../src/hosts/playground/scenarios";
import { anInvite } from "../support/an-invite";
import { openPane } from "../support/open-pane";
import { required } from "../support/required";

const djoef = scenarioOf("attendee-djoef").invite;

describe("the attendee's pane", () => {
  it("says that nothing is needed, whatever the meeting's size", async () => {
    await openPane(anInvite({ role: "attendee", people: 900, minutes: 600 }));

    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Du behøver hverken licens eller konto",
    );
  });

  it("shows no price, no meter and nothing to order", async () => {
    const { root } = await openPane(djoef);

    expect(root).not.toHaveTextContent(/kr\.|1\.200|Bestil/);
    expect(screen.queryByRole("meter")).not.toBeInTheDocument();
  });

  it("opens the link byte for byte in a window of its own, and shows where it truly leads", async () => {
    await openPane(djoef);

    const link = screen.getByRole("link", { name: /Åbn mødet i Zoom/ });

    expect(link).toHaveAttribute("href", "https://djoef-dk.zoom.us/j/64412345678?pwd=TGVkZWxzZS1vZy1sb24.1");
    expect(link).toHaveAttribute("rel", "noopener noreferrer");
    expect(screen.getByText("djoef-dk.zoom.us")).toBeVisible();
  });

  it("copies the meeting id without its spaces, and says so", async () => {
    const { user } = await openPane(djoef);

    await user.click(screen.getByRole("button", { name: "Kopiér møde-id" }));

    expect(await navigator.clipboard.readText()).toBe("64412345678");
    expect(screen.getByText("Kopieret")).toBeVisible();
  });

  it("selects the passcode for the user where the clipboard is out of reach", async () => {
    const { user } = await openPane(djoef);
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));

    await user.click(screen.getByRole("button", { name: "Kopiér adgangskode" }));

    expect(screen.getByText(/Teksten er markeret/)).toBeVisible();
    expect(getSelection()?.toString()).toBe("370914");
  });

  it("lists the ways to join, each with its steps", async () => {
    const { user } = await openPane(djoef);

    await user.click(screen.getByText("I browseren, uden at installere noget"));

    const steps = required(screen.getByText("I browseren, uden at installere noget").closest("details"));
    expect(within(steps).getAllByRole("listitem").length).toBeGreaterThan(1);
    expect(within(steps).getByRole("link", { name: /zoom\.us/ })).toHaveAttribute(
      "href",
      "https://zoom.us/join",
    );
  });

  it("tells what to expect of the one who holds the meeting", async () => {
    await openPane(djoef);

    expect(screen.getByRole("heading", { name: "Hos Djøf" })).toBeVisible();
    expect(screen.getByText(/^Du venter i et digitalt venterum/)).toBeVisible();
  });

  it("names each of two meetings", async () => {
    await openPane(scenarioOf("attendee-two-meetings").invite);

    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(2);
    expect(screen.getAllByRole("button", { name: "Kopiér møde-id" })).toHaveLength(2);
  });

  it.each([
    ["a link that is not Zoom's", "attendee-suspicious"],
    ["the host's own start link", "attendee-start-link"],
  ] as const)("makes nothing clickable of %s", async (_, id) => {
    const { root } = await openPane(scenarioOf(id).invite);

    expect(
      [...root.querySelectorAll("a")].map(({ href }) => href).filter((href) => /evil|\/s\//.test(href)),
    ).toEqual([]);
  });
});
