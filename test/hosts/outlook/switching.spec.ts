import type { Fault } from "../../support/office-double/faults";
import { readCalls } from "../../support/office-double/read-calls";
import { aPane, inviteOf, pass } from "./a-pane";

jest.useFakeTimers();

const slow: Fault = { kind: "late", after: 2000 };
const verySlow: Fault = { kind: "late", after: 8000 };

const rows = readCalls.flatMap(({ call, names, item }) =>
  [slow, verySlow].map((fault) => ({ call, names, item, fault, after: fault === slow ? "2 s" : "8 s" })),
);

test.each(rows)(
  "what $call answers after $after for the draft before is dropped",
  async ({ names, item, fault }) => {
    const next = {
      subject: "Det næste",
      location: "Kantinen",
      html: "<p>Næste</p>",
      text: "Næste",
      required: [],
    };
    const well = aPane({ item: { ...item, ...next } });
    const pane = aPane({ item, faults: Object.fromEntries(names.map((name) => [name, fault])) });
    await pass(1000);
    names.forEach((name) => pane.double.fault(name, undefined));
    pane.double.show(next);
    await pass(1000);
    expect(inviteOf(pane)).toEqual(inviteOf(well));
    await pass(9000);
    expect(inviteOf(pane)).toEqual(inviteOf(well));
  },
);

test.each([
  ["received", "with", undefined],
  ["received", "without", "silently"],
  ["request", "with", undefined],
  ["request", "without", "silently"],
] as const)("a %s invite gives way to the next %s an event", async (mode, _, silently) => {
  const pane = aPane({ mode, faults: { "body.getAsync html": slow } });
  await pass(1000);
  pane.double.show({ itemId: "AAMkSECOND=", subject: "Det næste", html: "<p>Næste</p>" }, silently);
  await pass(9000);
  expect(inviteOf(pane)).toMatchObject({
    subject: "Det næste",
    bodies: [{ kind: "html", content: "<p>Næste</p>" }],
  });
});

test("when nothing is selected any more, nothing is shown", async () => {
  const pane = aPane({ mode: "received" });
  await pass(1000);
  pane.double.show(undefined);
  await pass(1000);
  expect(pane.shown()).toBe("unreadable");
});
