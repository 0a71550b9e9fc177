import type { Mailbox, Recipient } from "../outlook-web/mailbox";
import type { StandIn } from "../outlook-web/stand-in";
import { anHourLater, draft, openOutlook, people, says } from "../support/browser/outlook";

const page = "launchevent.html";
const goOn = { allowEvent: true };
const eleven: readonly Recipient[] = people(11).map((person) => ({ ...person, recipientType: "user" }));
/** Twelve people for an hour on Zoom. */
const mailbox: Partial<Mailbox> = { ...draft, requiredAttendees: eleven, end: anHourLater };
const needed =
  "Du skal bruge en enterprise-licens. Mødet varer 60 min. Det er 20 min. mere, end et gratis gruppemøde kan vare.";

async function send(outlook: StandIn): Promise<unknown> {
  return (await outlook.run("onAppointmentSend", page)).options;
}

function notices(outlook: StandIn): readonly string[] {
  return outlook.outlook.mailbox().notifications.map(({ message }) => message);
}

describe("sending", () => {
  test("an hour for twelve on Zoom is asked about", async () => {
    const outlook = await openOutlook({ mailbox });

    expect(await send(outlook)).toEqual({
      allowEvent: false,
      errorMessage: needed,
      errorMessageMarkdown: needed.replace(/^[^.]*\./, "**$&**"),
      cancelLabel: "Se, hvad du kan gøre",
      commandId: "organizerOpenPane",
    });
    expect(outlook.violations).toEqual([]);
    expect(outlook.errors).toEqual([]);
    expect(outlook.blocked).toEqual([]);
  });

  test("the same draft is asked about once", async () => {
    const outlook = await openOutlook({ mailbox });

    expect(await send(outlook)).toMatchObject({ allowEvent: false });
    expect(await send(outlook)).toEqual(goOn);
    outlook.change({ end: "2026-12-07T10:30:00Z" });
    expect(await send(outlook)).toMatchObject({
      errorMessage: expect.stringContaining("90 min.") as unknown,
    });
  });

  test("the same meeting in Teams goes", async () => {
    const link = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0";
    const outlook = await openOutlook({
      mailbox: { ...mailbox, html: `<p><a href="${link}">${link}</a></p>` },
    });

    expect(await send(outlook)).toEqual(goOn);
  });

  test("it goes after the user has said in the pane that he has a license", async () => {
    const outlook = await openOutlook({ mailbox });
    await says(outlook, "Du skal bruge en enterprise-licens");
    const pane = outlook.pane();
    await pane.getByRole("button", { name: "Jeg har allerede en licens" }).click();
    await pane.getByLabel("Gælder fra").fill("2026-01-15");
    await says(outlook, "Din licens dækker mødet");
    await outlook.called("roamingSettings.saveAsync", 2);

    expect(await send(outlook)).toEqual(goOn);
  });

  test.each([
    ["requiredAttendees.getAsync", expect.stringMatching(/^Vi mangler deltagerne\./) as unknown],
    ["subject.getAsync", needed],
    ["sessionData.setAsync", needed],
  ])("what is known is said when %s never answers", async (call, errorMessage) => {
    const outlook = await openOutlook({ mailbox, faults: { [call]: { never: true } } });

    expect(await send(outlook)).toMatchObject({ allowEvent: false, errorMessage });
  });

  test.each(["body.getAsync", "end.getAsync"])(
    "it goes or is asked about once when %s breaks off",
    async (call) => {
      const outlook = await openOutlook({ mailbox, faults: { [call]: { broken: true } } });

      expect(await send(outlook)).toMatchObject({ allowEvent: call === "body.getAsync" });
    },
  );
});

test("the notice in the infobar appears, changes and goes as the draft does", async () => {
  const outlook = await openOutlook({ mailbox: draft });
  await outlook.run("onAppointmentOrganizer", page);
  const before = notices(outlook);
  outlook.change({ requiredAttendees: eleven, end: anHourLater });
  await outlook.run("onAppointmentTimeChanged", page);
  await outlook.run("onAppointmentAttendeesChanged", page);
  const wrong = notices(outlook);
  outlook.change({ end: "2026-12-07T10:30:00Z" });
  await outlook.run("onAppointmentTimeChanged", page);
  const worse = notices(outlook);
  outlook.change({ end: "2026-12-07T09:30:00Z" });
  await outlook.run("onAppointmentTimeChanged", page);

  expect([before, wrong, worse, notices(outlook)]).toEqual([
    [],
    [needed],
    [needed.replace("60", "90").replace("20", "50")],
    [],
  ]);
  expect(outlook.errors).toEqual([]);
});

test("a notice is a plain one where Outlook refuses its button", async () => {
  const outlook = await openOutlook({ mailbox, requirementSets: { Mailbox: "1.9" } });
  await outlook.run("onAppointmentOrganizer", page);

  expect(outlook.outlook.mailbox().notifications).toMatchObject([
    { key: "zoomLicense", type: "informationalMessage", message: needed },
  ]);
});
