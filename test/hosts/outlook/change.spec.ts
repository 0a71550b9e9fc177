import type { InviteChange } from "../../../src/hosts/host";
import { outlookHost } from "../../../src/hosts/outlook/outlook-host";
import { officeDouble } from "../../support/office-double";
import { everyFault } from "../../support/office-double/every-fault";
import { theItem } from "../../support/office-double/outlook-item";
import { aPage } from "./a-page";
import { after, aPane, inviteOf, pass } from "./a-pane";

jest.useFakeTimers();

const end: InviteChange = { kind: "end", end: Number(theItem.start) + 40 * 60_000 };
const body: InviteChange = { kind: "body", content: "<p>Vejledning</p>", format: "html" };

describe("a change", () => {
  test.each([
    ["of the end", end, { end: end.end }],
    ["of the body", body, { bodies: [{ kind: "html", content: body.content }] }],
  ])("%s is made, shown, and undone exactly", async (_, change, shown) => {
    const pane = aPane();
    await pass(1000);
    const before = inviteOf(pane);
    const changing = pane.host.changeInvite(change);
    await pass(1000);
    expect(inviteOf(pane)).toMatchObject(shown);
    await after(1000, pane.host.changeInvite(await changing));
    expect(inviteOf(pane)).toEqual(before);
  });

  test("of a plain draft's body is undone in plain text", async () => {
    const { host } = aPane({ item: { bodyType: "text" } });
    const changing = host.changeInvite({ kind: "body", content: "Vejledning", format: "text" });
    expect(await after(1000, changing)).toEqual({ kind: "body", content: theItem.text, format: "text" });
  });

  test.each(["html", "text"] as const)("edits the body of a draft in %s as it is by then", async (kind) => {
    const { host, double } = aPane({ item: { bodyType: kind } });
    const edit = ({ kind: format, content }: { kind: string; content: string }) => `${format}: ${content}`;
    const undo = await after(1000, host.changeInvite({ kind: "edit-body", edit }));
    expect(undo).toEqual({ kind: "body", content: theItem[kind], format: kind });
    expect(double.item()[kind]).toBe(`${kind}: ${theItem[kind]}`);
  });

  const refusals: readonly (readonly [string, InviteChange, string])[] = [
    ["an end before the start", { kind: "end", end: Number(theItem.start) - 1 }, "refused"],
    [
      "an edited body over 1,000,000 characters",
      { kind: "edit-body", edit: () => "x".repeat(1_000_001) },
      "refused",
    ],
    ["a body over 1,000,000 characters", { ...body, content: "x".repeat(1_000_001) }, "refused"],
  ];

  test.each(refusals)("to %s is refused and changes nothing", async (_, change, fault) => {
    const { host, double } = aPane();
    await expect(after(1000, host.changeInvite(change))).rejects.toMatchObject({ fault });
    expect(double.item()).toEqual(theItem);
  });

  test.each([
    ["received", end],
    ["received", body],
    ["request", end],
  ] as const)("in a %s invite is not supported", async (mode, change) => {
    const { host } = aPane({ mode });
    await expect(host.changeInvite(change)).rejects.toMatchObject({ fault: "unsupported" });
  });
});

const calls = [
  ["end.getAsync", end],
  ["end.setAsync", end],
  ["body.getTypeAsync", body],
  ["body.getAsync html", body],
  ["body.setAsync", body],
] as const;
/** Some calls have nothing to give; what they give is not looked at. */
const struck = everyFault.filter(({ value, fault }) => value !== "in time" && fault.kind !== "gives");
const rows = calls.flatMap(([call, change]) =>
  struck.map(({ does, fault }) => ({ call, change, does, fault })),
);

test.each(rows)("a change whose $call $does is a host error", async ({ call, change, fault }) => {
  const double = officeDouble({ faults: { [call]: fault } });
  const changing = outlookHost(double.office, aPage()).changeInvite(change);
  await expect(after(5500, changing)).rejects.toMatchObject({ name: "HostError" });
  expect(double.item()).toEqual(theItem);
});

test.each([
  ["end.setAsync", end, { end: end.end }],
  ["body.setAsync", body, { bodies: [{ kind: "html", content: body.content }] }],
] as const)("a change that %s makes after it was given up is shown", async (call, change, shown) => {
  const pane = aPane({ faults: { [call]: { kind: "late", after: 7000 } } });
  await expect(after(8000, pane.host.changeInvite(change))).rejects.toMatchObject({ fault: "silent" });
  expect(inviteOf(pane)).toMatchObject(shown);
});
