import { everyFault } from "../support/office-double/every-fault";
import type { DoubleOptions } from "../support/office-double";
import type { Fault } from "../support/office-double/faults";
import { officeDouble } from "../support/office-double";
import { bareRuntime } from "../support/launchevent/bare-runtime";
import { crowd, tooLong } from "../support/launchevent/drafts";
import { goOn, longEnough, opened, outlook, send } from "../support/launchevent/run";

beforeEach(() => jest.useFakeTimers());

const reading = [
  "start.getAsync",
  "end.getAsync",
  "requiredAttendees.getAsync",
  "optionalAttendees.getAsync",
  "organizer.getAsync",
  "recurrence.getAsync",
  "location.getAsync",
  "enhancedLocation.getAsync",
  "subject.getAsync",
  "isAllDayEvent.getAsync",
  "getSharedPropertiesAsync",
  "body.getAsync html",
  "body.getAsync text",
  "loadCustomPropertiesAsync",
];
const keeping = ["sessionData.getAsync", "sessionData.setAsync"];
const showing = [
  "notificationMessages.replaceAsync",
  "notificationMessages.addAsync",
  "notificationMessages.removeAsync",
];
/** Everything that the real library could be asked is there. */
const whole = { allDay: false, shared: { owner: "anna.holm@regionh.dk", targetMailbox: "" } };
const rows = (calls: readonly string[]) =>
  everyFault.flatMap(({ does, fault }) => calls.map((call) => [call, does, fault] as const));

function struck(calls: readonly string[], fault: Fault): DoubleOptions {
  return {
    item: { ...tooLong, ...whole },
    faults: Object.fromEntries(calls.map((call) => [call, fault])),
  };
}

describe("the send check ends once and within 3 s", () => {
  it.each(rows([...reading, ...keeping]))("when %s %s", async (call, _, fault) => {
    const { event, runtime } = outlook(struck([call], fault));
    const outcomes = await event(send, 3000);
    const timersThen = runtime.timers();
    await jest.advanceTimersByTimeAsync(longEnough);

    expect(outcomes).toHaveLength(1);
    expect(timersThen).toBe(0);
  });

  it.each(everyFault)("when every call $does", async ({ fault }) => {
    const { event } = outlook(struck([...reading, ...keeping], fault));

    expect(await event(send)).toHaveLength(1);
  });

  it.each(keeping)("and warns all the same when %s never answers", async (call) => {
    const { event } = outlook(struck([call], { kind: "never" }));

    expect(await event(send, 3000)).toMatchObject([{ allowEvent: false }]);
  });

  it("and judges by what it has when the attendees never come", async () => {
    const { event } = outlook(struck(["requiredAttendees.getAsync"], { kind: "never" }));

    expect(await event(send, 2600)).toMatchObject([
      { errorMessage: expect.stringMatching(/^Vi mangler deltagerne\./) as unknown },
    ]);
  });

  it("and lets the invite go when nothing can be read", async () => {
    const { event } = outlook(struck(reading, { kind: "never" }));

    expect(await event(send, 2499)).toEqual([]);
    expect(await event(send, 3000)).toEqual([goOn]);
  });

  it("and lets it go when the body never comes, for then nobody knows whether it is on Zoom", async () => {
    const { event } = outlook(struck(["body.getAsync html", "body.getAsync text"], { kind: "never" }));

    expect(await event(send)).toEqual([goOn]);
  });

  it("never has more than three calls wait for Outlook", async () => {
    const { event, mostWaiting } = outlook(struck([], { kind: "never" }));
    await event(send);

    expect(mostWaiting()).toBe(3);
  });
});

describe("an event of the draft ends once", () => {
  it.each(rows([...reading, ...showing]))("when %s %s", async (call, _, fault) => {
    const { event, runtime } = outlook(struck([call], fault));

    expect(await event(opened)).toEqual([goOn]);
    expect(runtime.timers()).toBe(0);
  });

  it.each(everyFault)("when every call $does", async ({ fault }) => {
    const { event, runtime } = outlook(struck([...reading, ...showing], fault));

    expect(await event(opened)).toEqual([goOn]);
    expect(runtime.timers()).toBe(0);
  });
});

const strange: readonly (readonly [string, unknown])[] = [
  ["no context", {}],
  ["no mailbox", { context: {} }],
  ["no item", { context: { mailbox: { item: null } } }],
  ["a mail", { context: { mailbox: { item: { itemType: "message", subject: { getAsync: () => 0 } } } } }],
  ["an item without members", { context: { mailbox: { item: {} } } }],
];

describe("a fault that is ours, or an Outlook that is none, lets the invite go", () => {
  it.each(strange)("with %s", async (_, office) => {
    const runtime = bareRuntime({ office });
    const outcomes = [send, opened].map((name) => runtime.raise(name));
    await jest.advanceTimersByTimeAsync(longEnough);

    expect(outcomes).toEqual([[goOn], [goOn]]);
  });

  /** Each look at anything of Office is one place at which it may break. */
  it("wherever a look at Office throws: the send check ends once, with an alert or with a go", async () => {
    const places = await looksOf(send, Infinity);
    for (let place = 1; place <= places.count; place += 1) {
      const { outcomes } = await looksOf(send, place);

      expect(outcomes).toEqual([expect.objectContaining({ allowEvent: expect.any(Boolean) as unknown })]);
    }
    expect(places.count).toBeGreaterThan(100);
  });

  it("wherever a look at Office throws: an event of the draft ends once", async () => {
    const places = await looksOf(opened, Infinity);
    for (let place = 1; place <= places.count; place += 1) {
      const { outcomes } = await looksOf(opened, place);

      expect(outcomes).toEqual([goOn]);
    }
    expect(places.count).toBeGreaterThan(100);
  });

  it("when Outlook does not take the alert", async () => {
    const told: unknown[] = [];
    const runtime = bareRuntime(officeDouble({ item: { ...tooLong, required: crowd(12) } }));
    const outcomes = runtime.raise(send, (outcome) => {
      told.push(outcome);
      if (told.length === 1) throw new Error("Value does not fall within the expected range.");
    });
    await jest.advanceTimersByTimeAsync(longEnough);

    expect(told).toMatchObject([{ allowEvent: false }, goOn]);
    expect(outcomes).toEqual([goOn]);
  });

  it.each(["onAppointmentSend", "onAppointmentOrganizer"])(
    "and nothing is thrown at Outlook by %s when the event is no event",
    async (name) => {
      const runtime = bareRuntime(officeDouble({ item: tooLong }));
      const broken = () => {
        throw new Error("The event is over.");
      };

      expect(() => runtime.raise(name, broken)).not.toThrow();
      await jest.advanceTimersByTimeAsync(longEnough);
      expect(runtime.timers()).toBe(0);
    },
  );
});

/** Runs an event on an Office that throws at one look, and counts the looks. */
async function looksOf(name: string, throwsAt: number) {
  const looks = { count: 0 };
  const { office } = officeDouble({ item: tooLong });
  const runtime = bareRuntime({ office: watched(office, looks, throwsAt) });
  const before = looks.count;
  const outcomes = runtime.raise(name);
  await jest.advanceTimersByTimeAsync(longEnough);
  return { outcomes, count: looks.count - before };
}

function watched(target: unknown, looks: { count: number }, throwsAt: number): unknown {
  if ((typeof target !== "object" && typeof target !== "function") || target === null) return target;
  if (target instanceof Date) return target;
  return new Proxy(target, {
    get(object, name) {
      looks.count += 1;
      if (looks.count === throwsAt) throw new Error("Elevated permission is required");
      return watched(Reflect.get(object, name), looks, throwsAt);
    },
    apply: (method, self, args: unknown[]) =>
      watched(Reflect.apply(method as () => unknown, self, args), looks, throwsAt),
  });
}
