import { anHourLater, draft, openOutlook, says, shows } from "../support/browser/outlook";

const mailbox = { ...draft, end: anHourLater };
const handshake = "ContextActivationManager_getAppContextAsync";

test.each([
  ["never answers", { never: true }],
  ["breaks off below Office.js", { broken: true }],
])("a host whose every call %s is named, and read when it answers again", async (_, fault) => {
  const outlook = await openOutlook({ mailbox, faults: { "*": fault } });
  await says(outlook, "Læser mødet");
  await says(outlook, "Outlook svarede ikke");
  await shows(outlook, "Regler for brug");
  outlook.clearFaults();
  await says(outlook, "Du skal bruge en enterprise-licens");
});

test("a host that never says that it is Outlook is named", async () => {
  const outlook = await openOutlook({ mailbox, faults: { [handshake]: { never: true } } });
  await says(outlook, "Læser mødet");
  await says(outlook, "Outlook svarede ikke");
  await shows(outlook, "Regler for brug");
});

test.each([
  ["never answers", { never: true }],
  ["fails", { code: 9042 }],
  ["gives something else", { data: "personer" }],
])(
  "when the attendees' call %s, that is said, the rest is judged, and asking again helps",
  async (_, fault) => {
    const outlook = await openOutlook({ mailbox, faults: { "requiredAttendees.getAsync": fault } });
    await says(outlook, "Vi mangler deltagerne");
    await shows(outlook, /Er I flere end to, kræver 60 min\. en licens/);
    outlook.clearFaults();
    await outlook.pane().getByRole("button", { name: "Læs indkaldelsen igen" }).click();
    await says(outlook, "Du skal bruge en enterprise-licens");
  },
);

test("what comes after 6 s replaces what was missing, by itself", async () => {
  const outlook = await openOutlook({ mailbox, faults: { "requiredAttendees.getAsync": { delay: 6000 } } });
  await says(outlook, "Vi mangler deltagerne");
  await says(outlook, "Du skal bruge en enterprise-licens");
});

test("a slow host is waited for, and its verdict is not a guess in between", async () => {
  const outlook = await openOutlook({ mailbox, faults: { "*": { delay: 700 } } });
  await says(outlook, "Læser mødet");
  await says(outlook, "Du skal bruge en enterprise-licens");
});

test("a refused change is said, and nothing is changed", async () => {
  const outlook = await openOutlook({ mailbox, faults: { "end.setAsync": { code: 9030 } } });
  await outlook.pane().getByRole("button", { name: "Afkort mødet til 40 min." }).click();
  await shows(outlook, /Mødet kunne ikke ændres herfra/);
  expect(outlook.outlook.mailbox().end).toBe(anHourLater);
});

test("no handler can be registered, and the pane follows all the same", async () => {
  const events = [
    "RecipientsChanged",
    "AppointmentTimeChanged",
    "RecurrenceChanged",
    "EnhancedLocationsChanged",
  ];
  const faults = Object.fromEntries(events.map((event) => [`addHandlerAsync(${event})`, { code: 5000 }]));
  const outlook = await openOutlook({ mailbox: draft, faults });
  await says(outlook, "Du behøver ingen licens");
  outlook.change({ end: anHourLater });
  await says(outlook, "Du skal bruge en enterprise-licens");
});
