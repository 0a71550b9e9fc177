/** The calls that reading a draft makes, and what each is worth. */
import type { Invite, InviteField } from "../../../src/invite/invite";
import type { DoubleOptions } from "../office-double";
import type { Fault } from "./faults";
import type { OutlookItem } from "./outlook-item";

export interface ReadCall {
  readonly call: string;
  /** The calls that are struck together. */
  readonly names: readonly string[];
  /** The fields that are unread when it gives nothing. */
  readonly unread: readonly InviteField[];
  /** The fields that are read another way then, and may be less exact. */
  readonly lessExact: readonly (keyof Invite)[];
  readonly item: Partial<OutlookItem>;
}

const boss = { displayName: "Dorte Krag", emailAddress: "dorte.krag@regionh.dk" };
const bossShares: Partial<OutlookItem> = {
  organizer: boss,
  shared: { owner: "dorte.krag@regionh.dk", targetMailbox: "dorte.krag@regionh.dk" },
};

function readCall(call: string, unread: readonly InviteField[], more: Partial<ReadCall> = {}): ReadCall {
  return { call, names: [call], unread, lessExact: [], item: {}, ...more };
}

export const readCalls: readonly ReadCall[] = [
  readCall("start.getAsync", ["start", "startsOn", "allDay"]),
  readCall("end.getAsync", ["end", "allDay"]),
  readCall("requiredAttendees.getAsync", ["required"]),
  readCall("optionalAttendees.getAsync", ["optional"]),
  readCall("recurrence.getAsync", ["recurrence"]),
  readCall("subject.getAsync", ["subject"]),
  readCall("location.getAsync", ["location"]),
  // The reader is the organizer of a draft in his own calendar, asked or not.
  readCall("organizer.getAsync", []),
  // Without it rooms cannot be told from people; nobody is lost.
  readCall("enhancedLocation.getAsync", [], { lessExact: ["required"] }),
  // Without it the hours tell.
  readCall("isAllDayEvent.getAsync", [], { item: { allDay: false } }),
  // Without HTML there is the text.
  readCall("body.getAsync html", [], { lessExact: ["bodies"] }),
  readCall("both bodies", ["bodies"], { names: ["body.getAsync html", "body.getAsync text"] }),
  // In a shared calendar two calls tell whose it is, either is enough.
  readCall("getSharedPropertiesAsync", [], { item: bossShares }),
  readCall("organizer.getAsync in a shared calendar", [], {
    names: ["organizer.getAsync"],
    lessExact: ["organizer"],
    item: bossShares,
  }),
  readCall("organizer.getAsync and getSharedPropertiesAsync", ["organizer"], {
    names: ["organizer.getAsync", "getSharedPropertiesAsync"],
    item: bossShares,
  }),
];

/** A draft in which that call misbehaves. */
export function struck({ names, item }: ReadCall, fault: Fault): DoubleOptions {
  return { item, faults: Object.fromEntries(names.map((name) => [name, fault])) };
}
