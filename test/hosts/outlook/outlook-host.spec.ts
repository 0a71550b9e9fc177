import { unreadFields } from "../../../src/invite/invite";
import { everyFault } from "../../support/office-double/every-fault";
import { anna, bo, theItem } from "../../support/office-double/outlook-item";
import { readCalls, struck } from "../../support/office-double/read-calls";
import { aPane, inviteOf, pass } from "./a-pane";

jest.useFakeTimers();

const hour = 3_600_000;

describe("what the pane shows follows Outlook", () => {
  test.each([
    ["RecipientsChanged", { required: [bo] }],
    ["AppointmentTimeChanged", { end: new Date(Number(theItem.end) + hour) }],
    ["RecurrenceChanged", { recurrence: { recurrenceType: "weekly" } }],
    ["EnhancedLocationsChanged", { places: [], location: "" }],
  ])("after %s", async (event, change) => {
    const pane = aPane();
    await pass(1000);
    const before = inviteOf(pane);
    pane.double.change(change, event);
    await pass(1000);
    expect(inviteOf(pane)).not.toEqual(before);
    expect(pane.told()).toBe(1);
  });

  test("once when the event comes twice", async () => {
    const pane = aPane();
    await pass(1000);
    pane.double.change({ required: [bo] }, "RecipientsChanged", "RecipientsChanged");
    await pass(1000);
    expect([pane.told(), inviteOf(pane).required?.entries.length]).toEqual([1, 2]);
  });

  test("when the user comes back to the pane", async () => {
    const pane = aPane();
    await pass(1000);
    pane.double.change({ subject: "Nyt emne" });
    pane.page.focus();
    await pass(1000);
    expect(inviteOf(pane).subject).toBe("Nyt emne");
  });

  test("within 10 s when nothing tells of it, such as a new body", async () => {
    const pane = aPane();
    await pass(1000);
    pane.double.change({ html: "<p>Ny tekst</p>" });
    await pass(10_000);
    expect(inviteOf(pane).bodies).toEqual([{ kind: "html", content: "<p>Ny tekst</p>" }]);
  });

  test("but hears nothing while nothing changes", async () => {
    const pane = aPane();
    await pass(60_000);
    pane.page.focus();
    await pass(1000);
    expect(pane.told()).toBe(0);
  });

  test("and does not ask while it is hidden", async () => {
    const pane = aPane();
    await pass(1000);
    pane.page.show("hidden");
    const calls = pane.double.calls.length;
    await pass(60_000);
    expect(pane.double.calls).toHaveLength(calls);
  });
});

describe("a value that comes in the end replaces what was missing, by itself", () => {
  const late = everyFault.filter(({ value }) => value === "late");
  const rows = readCalls.flatMap((read) =>
    late.map(({ does, fault }) => ({ read, call: read.call, does, fault })),
  );

  test.each(rows)("when $call $does", async ({ read, fault }) => {
    const well = aPane({ item: read.item });
    const pane = aPane(struck(read, fault));
    await pass(9000);
    expect(inviteOf(pane)).toEqual(inviteOf(well));
  });

  test("and an Outlook that was silent altogether is read when it speaks again", async () => {
    const names = readCalls.flatMap(({ names: calls }) => calls);
    const pane = aPane({ faults: Object.fromEntries(names.map((name) => [name, { kind: "never" }])) });
    await pass(5000);
    expect(pane.shown()).toBe("silent");
    names.forEach((name) => pane.double.fault(name, undefined));
    await pass(30_000);
    expect(unreadFields(inviteOf(pane))).toEqual([]);
  });
});

describe("what was read is kept or given up truthfully", () => {
  test("a silent poll takes nothing away", async () => {
    const pane = aPane();
    await pass(1000);
    pane.double.fault("requiredAttendees.getAsync", { kind: "never" });
    await pass(30_000);
    expect(unreadFields(inviteOf(pane))).toEqual([]);
  });

  test("after a change that cannot be read the old value is gone", async () => {
    const pane = aPane();
    await pass(1000);
    pane.double.fault("requiredAttendees.getAsync", { kind: "fails", code: 9042 });
    pane.double.change({ required: [bo] }, "RecipientsChanged");
    await pass(1000);
    expect(unreadFields(inviteOf(pane))).toEqual(["required"]);
  });
});

describe("calls to Outlook", () => {
  test("are three at a time at most", async () => {
    const pane = aPane();
    await pass(60_000);
    expect(pane.double.mostWaiting()).toBe(3);
  });

  test.each([["addHandlerAsync"], ["enhancedLocation.getAsync"]])(
    "of which one, %s, never answers do not hold up the others",
    async (name) => {
      const pane = aPane({ faults: { [name]: { kind: "never" } } });
      await pass(5000);
      expect(unreadFields(inviteOf(pane))).toEqual([]);
    },
  );

  test("do not pile up before an Outlook that has gone silent", async () => {
    const names = readCalls.flatMap(({ names: calls }) => calls);
    const pane = aPane({ faults: Object.fromEntries(names.map((name) => [name, { kind: "never" }])) });
    await pass(2 * 60_000);
    // Three calls every five seconds, and the registrations.
    expect(pane.double.calls.length).toBeLessThanOrEqual(3 * 24 + 10);
  });

  test("are shared by those who ask in the same moment, and each gets the newest", async () => {
    const { host, double } = aPane();
    await pass(1000);
    const first = host.readInvite();
    double.change({ subject: "Nyt emne" });
    const second = host.readInvite();
    await pass(1000);
    expect([(await first).subject, (await second).subject]).toEqual(["Nyt emne", "Nyt emne"]);
  });
});

test("a listener that has ended hears nothing", async () => {
  const { host, double } = aPane();
  const listener = jest.fn();
  const end = host.onInviteChanged(listener);
  await pass(1000);
  end();
  double.change({ required: [anna] }, "RecipientsChanged");
  await pass(1000);
  expect(listener).not.toHaveBeenCalled();
});

test.each([
  ["da-DK", "da-DK"],
  [null, "en"],
  [7, "en"],
])("the display language %p is %s", (told, language) => {
  const { host } = aPane({ language: told });
  expect(host.language).toBe(language);
});
