import { readInvite } from "./read-once";
import type { Invite } from "../../../src/invite/invite";
import { officeDouble } from "../../support/office-double";
import type { DoubleOptions } from "../../support/office-double";
import { anna, bo, carla, doctors, room, theItem } from "../../support/office-double/outlook-item";
import type { Recipient } from "../../support/office-double/outlook-item";
import { after } from "./a-pane";

jest.useFakeTimers();

const people = (count: number): readonly Recipient[] =>
  Array.from({ length: count }, (_, index) => ({ ...bo, emailAddress: `person${index}@regionh.dk` }));

function read(options: DoubleOptions = {}): Promise<Invite> {
  return after(5000, readInvite(officeDouble(options).office));
}

const common = {
  reader: "anna.holm@regionh.dk",
  subject: "Temamøde",
  start: Date.UTC(2026, 11, 7, 9),
  end: Date.UTC(2026, 11, 7, 10),
  startsOn: "2026-12-07",
  allDay: false,
  location: "Mødelokale 3",
  bodies: [{ kind: "html", content: theItem.html }],
  recurrence: { recurring: false, exceptions: [] },
  cancelled: false,
};
const lists = {
  required: {
    complete: true,
    entries: [
      { name: "Bo Lund", address: "bo.lund@regionh.dk", kind: "person" },
      { name: "Alle læger", address: "alle.laeger@regionh.dk", kind: "group" },
      { name: "Mødelokale 3", address: "Lokale3@regionh.dk", kind: "room" },
    ],
  },
  optional: {
    complete: true,
    entries: [{ name: "Carla Friis", address: "carla@firma.example", kind: "person" }],
  },
};
const organizer = { name: "Anna Holm", address: "anna.holm@regionh.dk" };

describe("the whole of an invite", () => {
  test("that the reader drafts", async () => {
    expect(await read()).toEqual({
      ...common,
      ...lists,
      role: "organizer",
      organizer: { ...organizer, sharedMailbox: false },
    });
  });

  test("that the reader has in the calendar", async () => {
    expect(await read({ mode: "received" })).toEqual({
      ...common,
      ...lists,
      role: "attendee",
      organizer: { ...organizer, sharedMailbox: undefined },
    });
  });

  test("that came as a meeting request, which lists no rooms", async () => {
    const [first, second, place] = lists.required.entries;
    expect(await read({ mode: "request" })).toEqual({
      ...common,
      ...lists,
      required: { ...lists.required, entries: [first, second, { ...place, kind: "unknown" }] },
      role: "attendee",
      organizer: { ...organizer, sharedMailbox: undefined },
    });
  });
});

describe("attendees", () => {
  test.each([
    ["draft", 99, true],
    ["draft", 100, false],
    ["draft", 101, true],
    ["draft", 500, false],
    ["draft", 1000, false],
    ["draft", 20, true],
    ["received", 100, false],
    ["received", 20, true],
    ["request", 20, false],
    ["request", 21, true],
    ["request", 500, false],
  ] as const)("in a %s, %i entries are complete: %p", async (mode, count, complete) => {
    const { required } = await read({ mode, item: { required: people(count), places: [] } });
    expect([required?.entries.length, required?.complete]).toEqual([count, complete]);
  });

  test("keep the cap of their client when a room is added to them", async () => {
    const { required } = await read({ item: { required: people(100) } });
    expect([required?.entries.length, required?.complete]).toEqual([101, false]);
  });

  test.each([
    [bo, "person"],
    [carla, "person"],
    [doctors, "group"],
    [{ ...doctors, emailAddress: "" }, "group"],
    [{ ...bo, emailAddress: " " }, "unknown"],
    [{ displayName: "Bo Lund", emailAddress: "bo.lund@regionh.dk" }, "unknown"],
    [{ ...bo, recipientType: "other" }, "unknown"],
    [{ ...bo, recipientType: "toString" }, "unknown"],
    [{ ...bo, recipientType: 3 }, "unknown"],
    [null, "unknown"],
    ["bo.lund@regionh.dk", "unknown"],
  ])("%j is of the kind %s", async (entry, kind) => {
    const { required } = await read({ item: { required: [entry as Recipient], places: [] } });
    expect(required?.entries.map((each) => each.kind)).toEqual([kind]);
  });

  test("that are optional rooms are not counted as required too", async () => {
    const place = { ...bo, emailAddress: "LOKALE3@regionh.dk" };
    const { required, optional } = await read({ item: { required: [bo], optional: [place] } });
    expect([required, optional].map((list) => list?.entries.map((entry) => entry.kind))).toEqual([
      ["person"],
      ["room"],
    ]);
  });

  test("have a place that was typed among them only when it is a room", async () => {
    const typed = {
      displayName: "Kantinen",
      locationIdentifier: { id: "Kantinen", type: "custom" },
    } as const;
    const { required } = await read({ item: { required: [], places: [typed, room] } });
    expect(required?.entries).toEqual([
      { name: "Mødelokale 3", address: "lokale3@regionh.dk", kind: "room" },
    ]);
  });
});

describe("the organizer of a draft", () => {
  const boss = { displayName: "Dorte Krag", emailAddress: "dorte.krag@regionh.dk" };
  const shared = { owner: "dorte.krag@regionh.dk", targetMailbox: "dorte.krag@regionh.dk" };
  const missing = { "organizer.getAsync": { kind: "missing" } } as const;

  test.each([
    ["is the reader", {}, { ...organizer, sharedMailbox: false }],
    ["is the reader where Outlook cannot say", { faults: missing }, { ...organizer, sharedMailbox: false }],
    [
      "is the reader in any letter case",
      { item: { organizer: { ...anna, emailAddress: "ANNA.HOLM@regionh.dk" } } },
      { ...organizer, sharedMailbox: false },
    ],
    [
      "may be another address of the reader's, or not",
      { item: { organizer: boss } },
      { name: "Dorte Krag", address: "dorte.krag@regionh.dk", sharedMailbox: undefined },
    ],
    [
      "is the owner of a shared calendar, a person's or not",
      { item: { organizer: boss, shared } },
      { name: "Dorte Krag", address: "dorte.krag@regionh.dk", sharedMailbox: undefined },
    ],
    [
      "is the owner of a shared calendar where only that is told",
      { item: { shared }, faults: missing },
      { name: "", address: "dorte.krag@regionh.dk", sharedMailbox: undefined },
    ],
    ["is unread when nobody is told", { reader: undefined, faults: missing }, undefined],
  ])("%s", async (_, options: DoubleOptions, expected) => {
    expect((await read(options)).organizer).toEqual(expected);
  });
});

describe("date and time", () => {
  test.each([
    ["on the evening before in UTC", "2026-12-06T23:30:00Z", "2026-12-07"],
    ["in summer time", "2026-07-06T22:30:00Z", "2026-07-07"],
    ["on New Year's Eve", "2026-12-31T22:59:00Z", "2026-12-31"],
  ])("a meeting %s starts on its day in Copenhagen", async (_, start, day) => {
    const invite = await read({ item: { start: new Date(start), end: new Date(Date.parse(start) + 1000) } });
    expect(invite.startsOn).toBe(day);
  });

  test.each([
    ["from midnight to midnight", "2026-12-06T23:00:00Z", "2026-12-07T23:00:00Z", true],
    ["over a change of the clocks", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", true],
    ["from midnight to noon", "2026-12-06T23:00:00Z", "2026-12-07T11:00:00Z", false],
    ["of no length", "2026-12-06T23:00:00Z", "2026-12-06T23:00:00Z", false],
    ["from a second past midnight", "2026-12-06T23:00:01Z", "2026-12-07T23:00:00Z", false],
  ])("a meeting %s is all day: %s to %s, %p", async (_, start, end, allDay) => {
    const invite = await read({ item: { start: new Date(start), end: new Date(end) } });
    expect(invite.allDay).toBe(allDay);
  });

  test.each([true, false])("where Outlook says all day: %p, that counts", async (allDay) => {
    expect((await read({ item: { allDay } })).allDay).toBe(allDay);
  });

  test("where Outlook does not convert times, the computer's own zone counts", async () => {
    const midnight = new Date(2026, 11, 7);
    const item = { start: midnight, end: new Date(2026, 11, 8) };
    const invite = await read({ item, faults: { convertToLocalClientTime: { kind: "missing" } } });
    expect([invite.startsOn, invite.allDay]).toEqual(["2026-12-07", true]);
  });
});

describe("recurrence and cancellation", () => {
  test.each([
    ["a single meeting", { recurrence: null }, false],
    ["a series", { recurrence: { recurrenceType: "weekly" } }, true],
    ["one of a series", { recurrence: null, seriesId: "AAMkSERIES=" }, true],
  ])("%s recurs: %p", async (_, item, recurring) => {
    expect((await read({ item })).recurrence?.recurring).toBe(recurring);
    expect((await read({ item, mode: "received" })).recurrence?.recurring).toBe(recurring);
  });

  test.each([
    ["IPM.Schedule.Meeting.Request", false],
    ["IPM.Schedule.Meeting.Canceled", true],
    ["IPM.Schedule.Meeting.Canceled.Extra", true],
    ["IPM.Schedule.Meeting.Resp.Pos", false],
  ])("%s is cancelled: %p", async (itemClass, cancelled) => {
    expect((await read({ mode: "request", item: { itemClass } })).cancelled).toBe(cancelled);
  });
});

test("a mail in the writing is no invite", async () => {
  const { office } = officeDouble();
  const context = (office as { context: { mailbox: { item: object } } }).context;
  Object.assign(context.mailbox.item, { itemType: "message" });
  await expect(readInvite(office)).rejects.toMatchObject({ fault: "unsupported" });
});
