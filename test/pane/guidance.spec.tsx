import { screen, within } from "@testing-library/dom";
import fc from "fast-check";
import { hostError } from "../../src/hosts/host";
import { withGuidance, withoutGuidance } from "../../src/present/guidance-block";
import { presentGuidance } from "../../src/present/guidance";
import { anInvite } from "../support/an-invite";
import { regionHovedstaden } from "../support/assessing";
import { openPane } from "../support/open-pane";

const html = "<html><body><p>Hej</p></body></html>";
const invite = anInvite({ people: 12, bodies: [{ kind: "html", content: html }] });
const danish = presentGuidance(regionHovedstaden, ["da"]);

async function openGuidance(...options: Parameters<typeof openPane>) {
  const pane = await openPane(...options);
  const summary = await screen.findByText("Skriv det i indkaldelsen, og hvordan de deltager");
  await pane.user.click(summary);
  const body = () => pane.draft.get().bodies?.[0]?.content;
  return { ...pane, body, insert: await screen.findByRole("button", { name: "Sæt det ind" }) };
}

describe("the guidance for attendees", () => {
  it("is put into the invite once, however often it is asked for, and taken out again", async () => {
    const { user, body, insert } = await openGuidance(invite);

    await user.click(insert);
    expect(body()).toBe(withGuidance({ kind: "html", content: html }, danish));
    await user.click(await screen.findByRole("button", { name: "Sæt det ind igen" }));
    expect(body()).toBe(withGuidance({ kind: "html", content: html }, danish));
    expect(screen.getByText("Det står nu nederst i indkaldelsen.")).toBeVisible();

    await user.click(screen.getByRole("button", { name: "Fjern det igen" }));
    expect(body()).toBe(html);
    expect(screen.getByRole("button", { name: "Sæt det ind" })).toHaveFocus();
  });

  it("comes in the language that is chosen, or in both", async () => {
    const { user, body, insert } = await openGuidance(invite);
    const language = screen.getByRole("radiogroup", { name: "Sprog i indkaldelsen" });
    expect(within(language).getByRole("radio", { name: "Dansk" })).toBeChecked();

    await user.click(within(language).getByRole("radio", { name: "Engelsk" }));
    await user.click(insert);
    expect(body()).toMatch(/^(?!.*Sådan deltager).*You need no license/);

    await user.click(within(language).getByRole("radio", { name: "Begge" }));
    await user.click(insert);
    expect(body()).toMatch(/Sådan deltager.*You need no license/);
  });

  it("is found again in an invite that has it already, and leaves what was written since", async () => {
    const written = withGuidance({ kind: "text", content: "Hej" }, danish) + "\n\nVi ses";
    const { user, body } = await openPane(anInvite({ text: written })).then(async (pane) => {
      await pane.user.click(screen.getByText("Skriv det i indkaldelsen, og hvordan de deltager"));
      return { ...pane, body: () => pane.draft.get().bodies?.[0]?.content };
    });

    await user.click(await screen.findByRole("button", { name: "Fjern det igen" }));

    expect(body()).toBe("Hej\n\nVi ses");
  });

  it("that cannot be put in is said to be so", async () => {
    const changeInvite = () => Promise.reject(hostError("refused", "no"));
    const { user, insert } = await openGuidance(invite, { but: { changeInvite } });

    await user.click(insert);

    expect(await screen.findByText("Indkaldelsen kunne ikke ændres herfra.")).toBeVisible();
  });
});

it("leaves every random invite as it was", () => {
  const bodies = fc.record({ kind: fc.constantFrom("html" as const, "text" as const), content: fc.string() });
  fc.assert(
    fc.property(bodies, (body) => {
      expect(withoutGuidance({ ...body, content: withGuidance(body, danish) })).toBe(body.content);
    }),
  );
});
