import { readInvite } from "./read-once";
import { unreadFields } from "../../../src/invite/invite";
import type { Invite } from "../../../src/invite/invite";
import { officeDouble } from "../../support/office-double";
import type { DoubleOptions } from "../../support/office-double";
import { everyFault } from "../../support/office-double/every-fault";
import type { Fault } from "../../support/office-double/faults";
import { readCalls, struck } from "../../support/office-double/read-calls";
import type { ReadCall } from "../../support/office-double/read-calls";
import { after } from "./a-pane";

jest.useFakeTimers();

const rows = readCalls.flatMap((read) => everyFault.map((row) => ({ ...read, ...row, read })));

test("there are at least 240 cases", () => {
  expect(rows.length).toBeGreaterThanOrEqual(240);
});

test.each(rows)(
  "when $call $does, what is unread is named and the rest is read",
  async ({ read, fault, value }) => {
    const well = await invite({ item: read.item });
    const found = await invite(struck(read, fault));
    const { unread, lessExact } = value === "in time" ? nothing : costOf(read, fault);
    expect(unreadFields(found)).toEqual(unread);
    expect(without(found, [...unread, ...lessExact])).toEqual(without(well, [...unread, ...lessExact]));
  },
);

test("a list of places that is missing makes a guest who is named like the place doubtful", async () => {
  const found = await invite({ faults: { "enhancedLocation.getAsync": { kind: "fails", code: 5001 } } });
  expect(found.required?.entries.map(({ name, kind }) => [name, kind])).toEqual([
    ["Bo Lund", "person"],
    ["Alle læger", "group"],
    ["Mødelokale 3", "unknown"],
  ]);
});

const wholesale: readonly (readonly [string, Fault, string])[] = [
  ["never answers", { kind: "never" }, "silent"],
  ["answers after 6 s", { kind: "late", after: 6000 }, "silent"],
  ["throws at once", { kind: "throws" }, "refused"],
  ["fails", { kind: "fails", code: 5001 }, "refused"],
  ["gives undefined", { kind: "gives", value: undefined }, "unreadable"],
  ["gives a number", { kind: "gives", value: 7 }, "unreadable"],
];

test.each(wholesale)("an Outlook of which every call %s is no invite", async (_, fault, why) => {
  const names = readCalls.flatMap(({ names: calls }) => calls);
  const { office } = officeDouble({ faults: Object.fromEntries(names.map((name) => [name, fault])) });
  await expect(after(5000, readInvite(office))).rejects.toMatchObject({ name: "HostError", fault: why });
});

test("a pane without an item cannot be read", async () => {
  const double = officeDouble({ mode: "received" });
  double.show(undefined);
  await expect(readInvite(double.office)).rejects.toMatchObject({ fault: "unreadable" });
});

test.each([[undefined], [null], [{}], [{ context: null }], ["Office"]])(
  "an Office.js that is %p cannot be read",
  async (office) => {
    await expect(readInvite(office)).rejects.toMatchObject({ fault: "unreadable" });
  },
);

function invite(options: DoubleOptions): Promise<Invite> {
  return after(5000, readInvite(officeDouble(options).office));
}

const nothing: Cost = { unread: [], lessExact: [] };

type Cost = Pick<ReadCall, "unread" | "lessExact">;

function costOf(read: ReadCall, fault: Fault): Cost {
  const { call, unread, lessExact } = read;
  const silent = fault.kind === "never" || fault.kind === "late";
  // HTML that does not come within the limit leaves no time for the text.
  if (call === "body.getAsync html" && silent) return { unread: ["bodies"], lessExact };
  // Without the method the calendar is not a shared one.
  const notShared = call.endsWith("and getSharedPropertiesAsync") && fault.kind === "missing";
  return notShared ? { unread: [], lessExact: ["organizer"] } : { unread, lessExact };
}

function without(found: Invite, fields: readonly (keyof Invite)[]): Partial<Invite> {
  return { ...found, ...Object.fromEntries(fields.map((field) => [field, undefined])) };
}
