import { screen, within } from "@testing-library/dom";
import { cellOf } from "../../src/hosts/cell";
import { inForce, type InForce } from "../../src/policy/in-force";
import type { Policy } from "../../src/policy/policy";
import { readPolicy } from "../../src/policy/read-policy";
import { anInvite } from "../support/an-invite";
import { regionHovedstaden } from "../support/assessing";
import { badPlaces, packWith, pathOf } from "../support/bad-packs";
import { change, openPane } from "../support/open-pane";

const group = anInvite({ minutes: 40, people: 12 });
const thirty: Policy = {
  ...regionHovedstaden,
  plans: {
    ...regionHovedstaden.plans,
    free: regionHovedstaden.plans.free && { ...regionHovedstaden.plans.free, groupMinutes: 30 },
  },
};

function refused(text: string): InForce {
  const reading = readPolicy(text);
  return inForce(undefined, { kind: "refused", problems: reading.ok ? [] : reading.problems });
}

test("nothing is judged before it is known by which rules", async () => {
  const policies = cellOf<InForce | undefined>(undefined);
  const { root } = await openPane(group, { policies, drawn: false });
  expect(root.querySelector("h1")).toBeNull();

  await change(policies, inForce(thirty));

  expect(root.querySelector("h1")).toHaveTextContent("Du skal bruge en enterprise-licens");
});

test("rules that come while the pane is open are followed, and that is announced", async () => {
  const policies = cellOf<InForce | undefined>(inForce(undefined));
  const { root } = await openPane(group, { policies });
  expect(root.querySelector("h1")).toHaveTextContent("Du behøver ingen licens");

  await change(policies, inForce(thirty));

  expect(root.querySelector("h1")).toHaveTextContent("Du skal bruge en enterprise-licens");
  const told = await screen.findByText(/Reglerne blev opdateret, mens ruden var åben/);
  expect(told.closest("output")).not.toBeNull();
});

test("a file that is refused later changes no verdict and calls no rules new", async () => {
  const policies = cellOf<InForce | undefined>(inForce(thirty));
  const { root } = await openPane(group, { policies });

  await change(policies, inForce(thirty, { kind: "web-page" }));

  await screen.findByText(/Det følger de senest godkendte regler/);
  expect(root).not.toHaveTextContent("Reglerne blev opdateret");
  expect(root.querySelector("h1")).toHaveTextContent("Du skal bruge en enterprise-licens");
});

test("where all is well, nothing is said", async () => {
  const { root } = await openPane(group, {
    policies: cellOf<InForce | undefined>(inForce(regionHovedstaden)),
  });

  expect(root).not.toHaveTextContent("Til administratoren");
});

describe("a bad file is told with its place, beside a verdict by the built-in rules", () => {
  const some = badPlaces.filter((_, index) => index % 6 === 0);

  it.each(some.map(([place, value]) => [place, value] as const))("%s = %j", async (place, value) => {
    const policies = cellOf<InForce | undefined>(refused(packWith({ [place]: value })));
    const { root, user } = await openPane(group, { policies });
    await user.click(await screen.findByText("Se fejlene"));

    expect(await within(root).findByText(pathOf(place))).toBeInTheDocument();
    expect(root.querySelector("h1")).toHaveTextContent("Du behøver ingen licens");
    expect(await within(root).findByText(/^Svaret ovenfor holder\./)).toBeInTheDocument();
  });
});
