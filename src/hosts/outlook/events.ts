/** The events of Outlook, each registered for itself: a client may lack any of them, or refuse. */
import { callOffice } from "./call";
import { callMethod, hasMethod, memberAt } from "./foreign";
import type { Lane } from "./lane";

/** On the draft; a received item has none of them. */
const itemEvents = [
  "RecipientsChanged",
  "AppointmentTimeChanged",
  "RecurrenceChanged",
  "EnhancedLocationsChanged",
] as const;

/** What happened: a change in the item, or another item in its place. */
export interface Heard {
  readonly changed: () => void;
  readonly switched: () => void;
}

/** Registers for everything that this client offers, one call after the other so that a silent one holds up nothing else. */
export function hearOutlook(office: unknown, calls: Lane, { changed, switched }: Heard): void {
  const mailbox = memberAt(office, "context", "mailbox");
  const item = memberAt(mailbox, "item");
  const registrations = [
    registration(office, mailbox, "ItemChanged", switched),
    ...itemEvents.map((name) => registration(office, item, name, changed)),
  ];
  oneByOne(calls, registrations.flat());
}

/** What Outlook tells about another theme; the handler gets the event's argument. */
export function hearTheme(office: unknown, calls: Lane, handler: (event: unknown) => void): void {
  oneByOne(
    calls,
    registration(office, memberAt(office, "context", "mailbox"), "OfficeThemeChanged", handler),
  );
}

type Register = (callback: (result: unknown) => void) => void;

function registration(
  office: unknown,
  target: unknown,
  ...[name, handler]: [string, (event: unknown) => void]
): readonly Register[] {
  const type = memberAt(office, "EventType", name);
  if (typeof type !== "string" || !hasMethod(target, "addHandlerAsync")) return [];
  return [(callback) => callMethod(target, "addHandlerAsync", type, handler, callback)];
}

function oneByOne(calls: Lane, [register, ...rest]: readonly Register[]): void {
  if (register === undefined) return;
  let first = true;
  const ask = (done: () => void) =>
    callOffice(register, () => {
      done();
      if (first) oneByOne(calls, rest);
      first = false;
    });
  calls.join(ask, "last");
}
