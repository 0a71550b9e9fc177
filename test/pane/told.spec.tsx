import { fireEvent, screen, within } from "@testing-library/dom";
import { anInvite, monday10 } from "../support/an-invite";
import { openPane, settled } from "../support/open-pane";
import { required } from "../support/required";
import { unfold } from "../support/unfold";

const hour = anInvite({ people: 12, minutes: 60 });
const headline = () => screen.getByRole("heading", { level: 1 });

describe("my license", () => {
  it("covers as soon as the user says that there is one, and leads to its dates", async () => {
    const { user } = await openPane({ ...hour, start: monday10, startsOn: "2099-12-07" });

    await user.click(screen.getByRole("button", { name: "Jeg har allerede en licens" }));

    expect(headline()).toHaveTextContent("Din licens dækker mødet");
    expect(await screen.findByLabelText("Gælder fra")).toBeVisible();
    expect(screen.getByText("Min licens").closest("summary")).toHaveFocus();
  });

  it("covers from its first day to its last", async () => {
    const { user, stored } = await openPane(hour, {
      remembered: { me: { myLicense: { since: "2026-01-01" } } },
    });
    await unfold(user, "Min licens");

    fireEvent.change(await screen.findByLabelText("Sidste dag"), { target: { value: "2026-12-06" } });
    await settled();
    expect(headline()).toHaveTextContent("Din licens udløber før mødet");
    expect(stored("me")).toEqual({ myLicense: { since: "2026-01-01", until: "2026-12-06" } });

    fireEvent.change(screen.getByLabelText("Sidste dag"), { target: { value: "2026-12-07" } });
    await settled();
    expect(headline()).toHaveTextContent("Din licens dækker mødet");
  });

  it("takes no half-typed year for a day", async () => {
    const { user, stored } = await openPane(hour, {
      remembered: { me: { myLicense: { since: "2026-01-01" } } },
    });
    await unfold(user, "Min licens");

    fireEvent.change(await screen.findByLabelText("Gælder fra"), { target: { value: "0002-01-01" } });
    await settled();

    expect(stored("me")).toEqual({ myLicense: { since: "2026-01-01" } });
  });

  it("can be taken back", async () => {
    const { user } = await openPane(hour, { remembered: { me: { myLicense: { since: "2026-01-01" } } } });
    await unfold(user, "Min licens");

    await user.click(await screen.findByRole("button", { name: "Jeg har ingen licens" }));

    expect(headline()).toHaveTextContent("Du skal bruge en enterprise-licens");
  });
});

describe("who holds the meeting", () => {
  it("is asked of a shared mailbox, and a named colleague settles it", async () => {
    const mailbox = { name: "Kurser", address: "kurser@regionh.dk", sharedMailbox: true };
    const { user } = await openPane({ ...hour, organizer: mailbox });
    expect(headline()).toHaveTextContent("En fællespostkasse kan ikke have en licens");

    await user.click(screen.getByRole("button", { name: "Vælg, hvem der holder mødet" }));
    await user.click(await screen.findByRole("radio", { name: "En kollega" }));
    await user.type(screen.getByRole("textbox", { name: "Navn" }), "Mette Hansen");

    expect(headline()).toHaveTextContent("Du behøver ingen licens");
    expect(screen.getByText(/Mette Hansen.* holder mødet/)).toBeVisible();
  });

  it("counts one license for each of several", async () => {
    const { user } = await openPane(hour);
    const place = await unfold(user, "Hvem holder mødet?");

    await user.click(await within(place).findByRole("radio", { name: "Vi er flere" }));
    expect(headline()).toHaveTextContent("I skal bruge 2 licenser");

    await user.click(within(place).getByRole("button", { name: "Tilføj en mødeleder" }));
    expect(headline()).toHaveTextContent("I skal bruge 3 licenser");

    const [first] = within(place).getAllByRole("checkbox", { name: "Har en licens" });
    await user.click(required(first));
    expect(headline()).toHaveTextContent("I mangler 2 licenser");
  });
});

describe("what is remembered", () => {
  it("is listed and can be erased", async () => {
    const { user, stored } = await openPane(hour, {
      remembered: { me: { myLicense: { since: "2026-01-01" }, language: "da" }, meeting: { webinar: true } },
    });
    const place = await unfold(user, "Det husker vi for dig");
    expect((await within(place).findAllByRole("listitem")).map(({ textContent }) => textContent)).toEqual([
      "Din licens",
      "Dit sprog",
      "Dine svar om dette møde",
    ]);

    await user.click(within(place).getByRole("button", { name: "Slet det hele" }));

    expect([stored("me"), stored("meeting")]).toEqual([undefined, undefined]);
    expect(within(place).getByText("Det husker vi for dig").closest("summary")).toHaveFocus();
    expect(within(place).getByText("Ingenting.")).toBeVisible();
  });

  it("is shown to attendees as well", async () => {
    const { user } = await openPane(anInvite({ role: "attendee" }), {
      remembered: { me: { language: "da" } },
    });

    const place = await unfold(user, "Det husker vi for dig");

    expect(await within(place).findByText("Dit sprog")).toBeVisible();
  });

  it("holds nothing of the invite", async () => {
    const invite = anInvite({ people: 3, minutes: 60, subject: "canary-subject", text: "canary-body" });
    const { user, stored } = await openPane(invite);

    await user.click(screen.getByRole("button", { name: "English" }));
    await user.click(screen.getByRole("button", { name: "I have a license already" }));

    expect(JSON.stringify([stored("me"), stored("meeting")])).not.toMatch(/canary|person1|Anna|Temam/);
  });
});
