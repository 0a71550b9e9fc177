import { screen } from "@testing-library/dom";
import { anInvite } from "../support/an-invite";
import { openPane } from "../support/open-pane";

const headline = () => screen.getByRole("heading", { level: 1 });
const manager = { name: "Dorte Krag", address: "dorte.krag@regionh.dk" };
const mailbox = { name: "Kurser", address: "kurser@regionh.dk" };
const hour = anInvite({ people: 12, minutes: 60 });

async function openHosts(...options: Parameters<typeof openPane>) {
  const pane = await openPane(...options);
  await pane.user.click(screen.getByText("Hvem holder mødet?"));
  await screen.findByRole("radio", { name: "Jeg holder det" });
  return pane;
}

const choices = () => screen.getAllByRole("radio").map((radio) => radio.closest("span")?.textContent);

describe("who holds the meeting", () => {
  it("offers nobody else where the organizer writes", async () => {
    await openHosts(hour);

    expect(choices()).toEqual([
      "Jeg holder det",
      "En kollega",
      "Vi er flere",
      "En uden for organisationen",
      "Det er en opgave for en uddannelsesinstitution",
    ]);
  });

  it("is a manager whom somebody else writes for", async () => {
    const { user } = await openHosts({ ...hour, organizer: { ...manager, sharedMailbox: false } });
    await user.click(screen.getByRole("radio", { name: "Jeg holder det" }));
    expect(headline()).toHaveTextContent("Du skal bruge en enterprise-licens");

    await user.click(screen.getByRole("radio", { name: /Dorte Krag.* holder det/ }));

    expect(headline()).toHaveTextContent("Mødelederen skal bruge en licens");
    expect(screen.getByText(/Du skriver for .*Dorte Krag.*, som holder mødet/)).toBeVisible();
  });

  it("is still the manager in the next pane, who may have a license", async () => {
    const { user } = await openHosts(
      { ...hour, organizer: { ...manager, sharedMailbox: false } },
      { remembered: { meeting: { meetingHosts: { who: "organizer", licensed: false } } } },
    );
    expect(screen.getByRole("radio", { name: /Dorte Krag.* holder det/ })).toBeChecked();

    await user.click(screen.getByRole("checkbox", { name: "Har en licens" }));

    expect(screen.getByText(/Dorte Krag.* holder mødet og har en licens/)).toBeVisible();
  });

  it("is told by name in this pane, and kept without", async () => {
    const { user, stored } = await openHosts(hour);
    await user.click(screen.getByRole("radio", { name: "Vi er flere" }));
    expect(screen.getByText("Navne bliver ikke gemt.")).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Navn på mødeleder 1" }), "Ida Berg");
    await user.click(screen.getByRole("radio", { name: "Vi er flere" }));

    expect(screen.getByRole("textbox", { name: "Navn på mødeleder 1" })).toHaveValue("Ida Berg");
    const nameless = { name: "", licensed: false };
    expect(stored("meeting")).toEqual({ meetingHosts: { who: "several", people: [nameless, nameless] } });
  });

  it("is asked where Outlook cannot tell a shared mailbox from a person", async () => {
    const { user, stored } = await openHosts({
      ...hour,
      organizer: { ...mailbox, sharedMailbox: undefined },
    });

    await user.click(screen.getByRole("radio", { name: "Indkaldelsen kommer fra en fællespostkasse" }));

    expect(headline()).toHaveTextContent("En fællespostkasse kan ikke have en licens");
    expect(screen.getByText(/opret mødet med personens egen Zoom-konto/)).toBeVisible();
    expect(screen.queryByText("Sådan bestiller du en licens")).toBeNull();
    expect(stored("meeting")).toEqual({ sharedMailbox: true });

    await user.click(screen.getByRole("radio", { name: "Jeg holder det" }));
    expect(headline()).toHaveTextContent("Du skal bruge en enterprise-licens");
  });

  it("uses the institution's access for work of an institution, and can be told otherwise", async () => {
    const { user } = await openHosts(hour);
    await user.click(screen.getByRole("radio", { name: "Det er en opgave for en uddannelsesinstitution" }));
    expect(headline()).toHaveTextContent("Brug uddannelsesinstitutionens Zoom");

    await user.click(screen.getByRole("radio", { name: "Jeg holder det" }));
    expect(headline()).toHaveTextContent("Du skal bruge en enterprise-licens");
  });
});
