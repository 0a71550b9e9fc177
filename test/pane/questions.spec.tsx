import { screen } from "@testing-library/dom";
import { aGroup, anInvite, persons } from "../support/an-invite";
import { openPane } from "../support/open-pane";

const withGroup = anInvite({ required: [...persons(11), aGroup] });
const headline = () => screen.getByRole("heading", { level: 1 });

describe("a group of unknown size", () => {
  it("makes the verdict depend, with the number that decides", async () => {
    await openPane(withGroup);

    expect(headline()).toHaveTextContent("Det afhænger af, hvor mange der kommer");
    expect(screen.getByText(/mere end 88 medlemmer/)).toBeVisible();
  });

  it("is asked for in a field that stays while the verdict changes under it", async () => {
    const { user, stored } = await openPane(withGroup);
    const field = await screen.findByRole("textbox", { name: "Alle læger" });

    await user.type(field, "8");
    expect(headline()).toHaveTextContent("Du behøver ingen licens");
    await user.type(field, "8");
    expect(headline()).toHaveTextContent("Du behøver ingen licens");
    await user.type(field, "{Backspace}9");
    expect(headline()).toHaveTextContent("Det afhænger af, hvor mange der kommer");

    expect(field).toHaveFocus();
    expect(stored("me")).toMatchObject({ groupSizes: { "alle.laeger@regionh.dk": 89 } });
  });

  it("is unknown again once the field is empty", async () => {
    const { user, stored } = await openPane(withGroup, {
      remembered: { me: { groupSizes: { "alle.laeger@regionh.dk": 20 } } },
    });
    const field = await screen.findByRole("textbox", { name: "Alle læger" });
    expect(field).toHaveValue("20");

    await user.clear(field);

    expect(headline()).toHaveTextContent("Det afhænger af, hvor mange der kommer");
    expect(stored("me")).toBeUndefined();
  });

  it.each(["mange", "-3", "1,5", "12345678"])("is not %s", async (typed) => {
    const { user } = await openPane(withGroup);
    const field = await screen.findByRole("textbox", { name: "Alle læger" });

    await user.type(field, typed);

    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription("Skriv et helt tal.");
    expect(headline()).toHaveTextContent("Det afhænger af, hvor mange der kommer");
  });

  it("may be written with a thousands separator", async () => {
    const { user, stored } = await openPane(withGroup);

    await user.type(await screen.findByRole("textbox", { name: "Alle læger" }), "1.200");

    expect(stored("me")).toMatchObject({ groupSizes: { "alle.laeger@regionh.dk": 1200 } });
  });
});

describe("an audience beyond the invite", () => {
  const registration = "Tilmeld dig: https://us02web.zoom.us/meeting/register/tZAkc-invented";

  it("is asked for and decides", async () => {
    const { user, stored } = await openPane(anInvite({ people: 5, text: registration }));
    expect(headline()).toHaveTextContent("Det afhænger");

    await user.type(await screen.findByRole("textbox", { name: /Deltagere/ }), "60");

    expect(headline()).toHaveTextContent("Du behøver ingen licens");
    expect(stored("meeting")).toMatchObject({ expectedAudience: 60 });
  });
});
