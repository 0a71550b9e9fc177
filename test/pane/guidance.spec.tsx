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

describe("the approved alternative to Zoom", () => {
  const link = "https://regionh.zoom.us/j/81234567890?pwd=kJ3vQ1.1";
  const told = { remembered: { meeting: { aboutPatients: true } } };
  const instead = presentGuidance(regionHovedstaden, ["da"], "alternative");

  async function openAlternative(content: string, options: Parameters<typeof openPane>[1] = told) {
    const draft = anInvite({ people: 4, bodies: [{ kind: "html", content }] });
    const pane = await openPane(draft, options);
    expect(screen.getByText("Brug en af regionens andre godkendte løsninger til videomøder.")).toBeVisible();
    await pane.user.click(await screen.findByText("Sæt det ind i indkaldelsen"));
    const insert = await screen.findByRole("button", { name: "Sæt det ind" });
    return { ...pane, body: () => pane.draft.get().bodies?.[0]?.content, insert };
  }

  it("is put into the invite once, and taken out again", async () => {
    const { user, body, insert } = await openAlternative(html);

    await user.click(insert);
    expect(body()).toBe(withGuidance({ kind: "html", content: html }, instead));
    await user.click(await screen.findByRole("button", { name: "Sæt det ind igen" }));
    expect(body()).toBe(withGuidance({ kind: "html", content: html }, instead));
    expect(screen.queryByText(/Zoom-invitationen står der stadig/)).toBeNull();

    await user.click(screen.getByRole("button", { name: "Fjern det igen" }));
    expect(body()).toBe(html);
  });

  it("leaves Zoom's invitation alone, and says that it is still there", async () => {
    const zoom = `<p>Deltag i Zoom-møde: <a href="${link}">${link}</a></p>`;
    const { user, body, insert } = await openAlternative(zoom);
    expect(screen.queryByText(/Zoom-invitationen står der stadig/)).toBeNull();

    await user.click(insert);

    expect(body()?.startsWith(zoom)).toBe(true);
    expect(await screen.findByText(/Zoom-invitationen står der stadig. Slet den selv/)).toBeVisible();
  });

  it("takes the place of the guidance on how to join", async () => {
    const { user, body, insert } = await openAlternative(
      withGuidance({ kind: "html", content: html }, danish),
    );

    await user.click(insert);

    expect(body()).toBe(withGuidance({ kind: "html", content: html }, instead));
  });

  it("comes in English too", async () => {
    const draft = anInvite({ people: 4, text: "Hej" });
    const { user, draft: now } = await openPane(draft, { ...told, language: "en-GB" });
    await user.click(await screen.findByText("Put it into the invite"));
    await user.click(await screen.findByRole("button", { name: "Put it in" }));

    expect(now.get().bodies?.[0]?.content).toMatch(
      /^Hej\n\n-----Zoom-----\nThis meeting is not held on Zoom\nUse one of the region's other approved/,
    );
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
