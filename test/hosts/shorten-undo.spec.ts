import fc from "fast-check";
import { cellOf } from "../../src/hosts/cell";
import type { Host } from "../../src/hosts/host";
import { outlookHost } from "../../src/hosts/outlook/outlook-host";
import { noFaults } from "../../src/hosts/playground/faults";
import { itemFromFile } from "../../src/hosts/playground/item";
import { playgroundHost } from "../../src/hosts/playground/playground-host";
import { anInvite, persons } from "../support/an-invite";
import { officeDouble } from "../support/office-double";
import { clockChanges, instantOf } from "../support/wall-clock";
import { aPage } from "./outlook/a-page";
import { after } from "./outlook/a-pane";

jest.useFakeTimers();

const minute = 60_000;
const zones = ["Europe/Copenhagen", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Chatham", "UTC"];
const changes = zones.flatMap((zone) => clockChanges(2026, zone));

/** Any time of day in any of the zones, and times close to where the clocks change. */
const starts = fc.oneof(
  fc
    .tuple(fc.constantFrom(...zones), fc.integer({ min: 0, max: 4 * 366 * 24 * 60 }))
    .map(([zone, minutes]) => instantOf(Date.UTC(2026, 0, 1) + minutes * minute, zone))
    // Where the clock jumps forward, there is no such time.
    .filter(Number.isFinite),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -180, max: 60 }))
    .map(([change, minutes]) => change + minutes * minute),
);

/** From no time at all to three days, to the second and beyond. */
const lengths = fc.oneof(
  fc.integer({ min: 0, max: 3 * 24 * 60 }).map((minutes) => minutes * minute),
  fc.integer({ min: 0, max: 3 * 24 * 60 * minute }),
);

const meetings = fc.record({
  start: starts,
  length: lengths,
  /** What a free meeting may last. */
  limit: fc.integer({ min: 1, max: 120 }),
  recurring: fc.boolean(),
  allDay: fc.constantFrom(true, false, undefined),
  people: fc.integer({ min: 0, max: 12 }),
  body: fc.string(),
  bodyType: fc.constantFrom("html" as const, "text" as const),
});

type Meeting = typeof meetings extends fc.Arbitrary<infer Value> ? Value : never;

/** A host on the meeting, and all that there is of the meeting by then. */
interface Stage {
  readonly host: Host;
  readonly whole: () => { readonly end: unknown };
}

function inOutlook({ start, length, recurring, allDay, body, bodyType }: Meeting): Stage {
  const series = { recurrence: { recurrenceType: "Weekly" }, seriesId: "AAMkSERIES=" };
  const double = officeDouble({
    item: {
      start: new Date(start),
      end: new Date(start + length),
      ...(recurring ? series : {}),
      allDay,
      [bodyType]: body,
      bodyType,
    },
  });
  return { host: outlookHost(double.office, aPage()), whole: double.item };
}

function inThePlayground({ start, length, recurring, allDay, people, body, bodyType }: Meeting): Stage {
  const exceptions = recurring
    ? [{ start: start + 7 * 86_400_000, end: start + 7 * 86_400_000 + length }]
    : [];
  const invite = anInvite({
    start,
    end: start + length,
    allDay,
    required: persons(people),
    recurrence: { recurring, exceptions },
    bodies: [{ kind: bodyType, content: body }],
  });
  const item = itemFromFile({ invite, uid: "", occurrence: undefined }, "møde.ics");
  const host = playgroundHost({ ...item, faults: cellOf(noFaults), language: "da", open: () => undefined });
  return { host, whole: item.draft.get };
}

it.each([
  ["Outlook", inOutlook],
  ["the playground", inThePlayground],
])(
  "in %s, undoing a shortened end gives back the very same instant, and nothing else changes",
  async (_, enter) => {
    const property = fc.asyncProperty(meetings, async (meeting) => {
      const { host, whole } = enter(meeting);
      const before = whole();
      const end = meeting.start + meeting.limit * minute;

      const undo = await after(1000, host.changeInvite({ kind: "end", end }));
      const shortened = whole();
      expect(Number(shortened.end)).toBe(end);
      expect({ ...shortened, end: before.end }).toEqual(before);

      await after(1000, host.changeInvite(undo));
      expect(Number(whole().end)).toBe(meeting.start + meeting.length);
      expect(whole()).toEqual(before);
    });
    expect(await fc.check(property, { numRuns: 300 })).toMatchObject({ failed: false });
  },
);
