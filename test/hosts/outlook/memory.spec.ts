import type { MemoryScope } from "../../../src/hosts/host";
import { outlookHost } from "../../../src/hosts/outlook/outlook-host";
import { officeDouble } from "../../support/office-double";
import { everyFault } from "../../support/office-double/every-fault";
import type { Fault } from "../../support/office-double/faults";
import { aPage } from "./a-page";
import { after, aPane, pass } from "./a-pane";

jest.useFakeTimers();

const scopes: readonly MemoryScope[] = ["me", "meeting"];
const value = { license: { since: "2026-01-01" }, groups: { "alle.laeger@regionh.dk": 120 }, note: "æøå" };

function settled<T>(promise: Promise<T>): Promise<T> {
  return after(6000, promise);
}

describe.each(scopes)("memory of the scope %s", (scope) => {
  test("is empty at first", async () => {
    const { host } = aPane();
    expect(await settled(host.readMemory(scope))).toBeUndefined();
  });

  test("gives back what was put in, until it is erased", async () => {
    const { host } = aPane();
    await settled(host.writeMemory(scope, value));
    expect(await settled(host.readMemory(scope))).toEqual(value);
    await settled(host.writeMemory(scope, undefined));
    expect(await settled(host.readMemory(scope))).toBeUndefined();
  });

  test("refuses what is too long for Outlook, and keeps what it had", async () => {
    const { host } = aPane();
    await settled(host.writeMemory(scope, value));
    await expect(settled(host.writeMemory(scope, "x".repeat(20_000)))).rejects.toMatchObject({
      fault: "refused",
    });
    expect(await settled(host.readMemory(scope))).toEqual(value);
  });
});

test("what the user is remembered by is in the mailbox, what belongs to the meeting in the meeting", async () => {
  const { host, double } = aPane();
  await settled(host.writeMemory("me", "mig"));
  await settled(host.writeMemory("meeting", "mødet"));
  expect(double.settings()).toEqual({ zoomLicense: '"mig"' });
  expect(double.item().customProperties).toEqual({ zoomLicense: '"mødet"' });
});

test.each([["{"], [7], [null], [{}]])("%j, which is not ours, counts as nothing", async (zoomLicense) => {
  const { host } = aPane({ item: { customProperties: { zoomLicense } } });
  expect(await settled(host.readMemory("meeting"))).toBeUndefined();
});

const calls: readonly (readonly [string, MemoryScope])[] = [
  ["roamingSettings.saveAsync", "me"],
  ["customProperties.saveAsync", "meeting"],
  ["loadCustomPropertiesAsync", "meeting"],
];
const struck = everyFault.filter(({ value: gives, fault }) => gives === "never" && fault.kind !== "gives");
const rows = calls.flatMap(([call, scope]) =>
  struck.map(({ does, fault }) => ({ call, scope, does, fault })),
);

test.each(rows)("when $call $does, writing fails and nothing is stored", async ({ call, scope, fault }) => {
  const double = officeDouble({ faults: { [call]: fault } });
  const host = outlookHost(double.office, aPage());
  await expect(settled(host.writeMemory(scope, value))).rejects.toMatchObject({ name: "HostError" });
  expect([double.settings(), double.item().customProperties]).toEqual([{}, {}]);
  double.fault(call, undefined);
  if (fault.kind !== "missing") expect(await settled(host.readMemory(scope))).toBeUndefined();
});

test.each([undefined, 7, {}])("properties that are %p cannot be used", async (given) => {
  const fault: Fault = { kind: "gives", value: given };
  const { host } = aPane({ faults: { loadCustomPropertiesAsync: fault } });
  await expect(settled(host.readMemory("meeting"))).rejects.toMatchObject({ fault: "unsupported" });
});

test("what Outlook stores late is remembered all the same", async () => {
  const { host } = aPane({ faults: { "roamingSettings.saveAsync": { kind: "late", after: 7000 } } });
  await expect(settled(host.writeMemory("me", value))).rejects.toMatchObject({ fault: "silent" });
  await pass(5000);
  expect(await settled(host.readMemory("me"))).toEqual(value);
});
