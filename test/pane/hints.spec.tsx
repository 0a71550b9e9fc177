import { screen, within } from "@testing-library/dom";
import { anInvite } from "../support/an-invite";
import { openPane } from "../support/open-pane";
import { required } from "../support/required";
import { unfold } from "../support/unfold";

const link = "https://regionh.zoom.us/j/81234567890?pwd=kJ3vQ1.1";
const aboutPatients = anInvite({
  people: 4,
  minutes: 60,
  subject: "MDT-konference",
  text: `Patientgennemgang\n${link}`,
});
const staffTalk = anInvite({ people: 2, minutes: 30, subject: "MUS-samtale", text: link });
const university = anInvite({ people: 4, subject: "Eksamen på Københavns Universitet", text: link });

function headline(): HTMLElement {
  return screen.getByRole("heading", { level: 1 });
}

function note(text: RegExp): HTMLElement {
  return required(screen.getByText(text).closest("li"));
}

describe("a text that looks like a talk about patients", () => {
  it("is met with the rule and its source, and two answers", async () => {
    await openPane(aboutPatients);

    const asked = within(note(/Teksten ligner en patientsamtale/));

    expect(headline()).toHaveTextContent("Du skal bruge en enterprise-licens");
    expect(asked.getByText(/må mødet ikke holdes i Zoom/)).toBeVisible();
    expect(asked.getByText(/A20/)).toBeInTheDocument();
    expect(asked.getAllByRole("button", { name: /Det handler/ })).toHaveLength(2);
  });

  it("is left alone once it is said not to be, for this meeting", async () => {
    const { user, stored } = await openPane(aboutPatients);

    await user.click(screen.getByRole("button", { name: "Det handler ikke om patienter" }));

    expect(screen.queryByText(/ligner en patientsamtale/)).toBeNull();
    expect(stored("meeting")).toMatchObject({ aboutPatients: false });
  });

  it("is not held on Zoom once it is said to be one, until that is taken back", async () => {
    const { user } = await openPane(aboutPatients);

    await user.click(screen.getByRole("button", { name: "Det handler om patienter" }));
    expect(headline()).toHaveTextContent("Mødet må ikke holdes i Zoom");
    expect(screen.getByText(/andre godkendte løsninger/)).toBeVisible();

    await user.click(screen.getByRole("button", { name: "Det handler ikke om patienter" }));
    expect(headline()).toHaveTextContent("Du skal bruge en enterprise-licens");
  });
});

describe("a text that looks like a confidential talk", () => {
  it("is met with the rule, and left alone once it is said not to be one, until that is forgotten", async () => {
    const { user, stored } = await openPane(staffTalk);
    const hint = /ligner en fortrolig samtale/;
    const answer = { name: "Samtalen er ikke fortrolig" };
    expect(within(note(hint)).getByText(/A19/)).toBeInTheDocument();

    await user.click(within(note(hint)).getByRole("button", answer));
    expect(screen.queryByText(hint)).toBeNull();
    expect(stored("meeting")).toMatchObject({ confidential: false });

    const place = await unfold(user, "Det husker vi for dig");
    expect(await within(place).findByText("Dine svar om dette møde")).toBeVisible();
    await user.click(within(place).getByRole("button", { name: "Slet det hele" }));
    expect(stored("meeting")).toBeUndefined();
    expect(within(note(hint)).getByRole("button", answer)).toBeVisible();
  });

  it("has the same answer in English", async () => {
    await openPane(staffTalk, { remembered: { me: { language: "en" } } });

    expect(within(note(/like a confidential talk/)).getByRole("button")).toHaveTextContent(
      "The talk isn't confidential",
    );
  });
});

describe("a text that sounds like work for a university", () => {
  it("is asked about, and the university's own access is named when it is", async () => {
    const { user } = await openPane(university);

    await user.click(within(note(/Er det en opgave for/)).getByRole("button", { name: "Ja, det er det" }));

    expect(headline()).toHaveTextContent("Brug uddannelsesinstitutionens Zoom");
  });

  it("is not asked about again when it is not", async () => {
    const { user } = await openPane(university);

    await user.click(screen.getByRole("button", { name: "Nej, det er det ikke" }));

    expect(screen.queryByText(/Er det en opgave for/)).toBeNull();
  });
});
