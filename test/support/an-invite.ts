import type { Attendee, AttendeeKind, AttendeeList, Invite } from "../../src/invite/invite";

/** Monday 7 December 2026, 10:00 in Copenhagen. */
export const monday10 = Date.UTC(2026, 11, 7, 9, 0);

const minute = 60_000;

interface InviteInput extends Partial<Omit<Invite, "required" | "optional">> {
  /** Length in minutes from the start; sets `end`. */
  readonly minutes?: number;
  /** People in all, the organizer included; sets `required`. */
  readonly people?: number;
  readonly required?: readonly Attendee[] | AttendeeList | undefined;
  readonly optional?: readonly Attendee[] | AttendeeList | undefined;
  /** The body as plain text. */
  readonly text?: string;
}

/**
 * A draft of 30 minutes by Anna Holm at regionh.dk with nobody else invited and a genuine Zoom link.
 * State only what matters to the test.
 */
export function anInvite(input: InviteInput = {}): Invite {
  const { minutes = 30, people, text, required, optional, ...rest } = input;
  const start = "start" in input ? input.start : monday10;
  const zoomLink = "https://us02web.zoom.us/j/81234567890?pwd=kJ3vQ1.1";
  return {
    role: "organizer",
    reader: "anna.holm@regionh.dk",
    subject: "Temamøde",
    end: start === undefined ? undefined : start + minutes * minute,
    startsOn: "2026-12-07",
    allDay: false,
    organizer: { name: "Anna Holm", address: "anna.holm@regionh.dk", sharedMailbox: false },
    location: "",
    bodies: [{ kind: "text", content: text ?? zoomLink }],
    recurrence: { recurring: false, exceptions: [] },
    cancelled: false,
    ...rest,
    start,
    required: "required" in input ? asList(required) : asList(persons((people ?? 1) - 1)),
    optional: "optional" in input ? asList(optional) : asList([]),
  };
}

function asList(list: readonly Attendee[] | AttendeeList | undefined): AttendeeList | undefined {
  return Array.isArray(list) ? { entries: list, complete: true } : (list as AttendeeList | undefined);
}

/** So many different people. */
export function persons(count: number): readonly Attendee[] {
  return Array.from({ length: count }, (_, index) =>
    anAttendee({ name: `Person ${index + 1}`, address: `person${index + 1}@regionh.dk` }),
  );
}

export function anAttendee(input: Partial<Attendee> = {}): Attendee {
  return { name: "Bo Lund", address: "bo.lund@regionh.dk", kind: "person", ...input };
}

function entry(kind: AttendeeKind, name: string, address: string): Attendee {
  return { kind, name, address };
}

export const aGroup = entry("group", "Alle læger", "alle.laeger@regionh.dk");
export const aRoom = entry("room", "Mødelokale 3", "lokale3@regionh.dk");
export const aProjector = entry("equipment", "Projektor", "projektor@regionh.dk");
export const anUnknown = entry("unknown", "", "");
