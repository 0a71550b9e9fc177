/** The events that a change of the mailbox raises: PROTOCOL.md, section 10. */
import type { Mailbox, Mode } from "./mailbox";

/** Office.EventType's name, and the event's name on the wire. */
export const wireNames: Readonly<Record<string, string>> = {
  ItemChanged: "olkItemSelectedChanged",
  RecipientsChanged: "olkRecipientsChanged",
  AppointmentTimeChanged: "olkAppointmentTimeChanged",
  RecurrenceChanged: "olkRecurrenceChanged",
  EnhancedLocationsChanged: "olkEnhancedLocationsChanged",
  InfobarClicked: "olkInfobarClicked",
  OfficeThemeChanged: "officeThemeChanged",
  AppCommandInvoked: "appCommandInvoked",
};

export interface RaisedEvent {
  readonly name: string;
  readonly payload: unknown;
}

type Field = keyof Mailbox;

/** What the change from one state to the other raises. Only drafts tell of their fields. */
export function eventsBetween(before: Mailbox, after: Mailbox, mode: Mode): readonly RaisedEvent[] {
  const differs = (...fields: readonly Field[]) =>
    fields.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  const raised = (name: string, value: unknown, ...fields: readonly Field[]): readonly RaisedEvent[] =>
    differs(...fields) ? [{ name, payload: [JSON.stringify(value)] }] : [];
  const theme = raised("OfficeThemeChanged", inNumbers(after.officeTheme), "officeTheme");
  if (mode !== "appointmentCompose") return theme;
  const recipients = {
    requiredAttendees: differs("requiredAttendees"),
    optionalAttendees: differs("optionalAttendees"),
    resources: false,
  };
  const times = { start: Date.parse(after.start), end: Date.parse(after.end) };
  const recurrence = after.recurrence && JSON.stringify(after.recurrence);
  return [
    ...raised("RecipientsChanged", recipients, "requiredAttendees", "optionalAttendees"),
    ...raised("AppointmentTimeChanged", times, "start", "end"),
    ...raised("RecurrenceChanged", { recurrence }, "recurrence"),
    ...raised("EnhancedLocationsChanged", { enhancedLocations: after.enhancedLocation }, "enhancedLocation"),
    ...theme,
  ];
}

/** The wire has colors as numbers. */
function inNumbers(theme: Mailbox["officeTheme"]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(theme).map(([name, color]) => [name, parseInt(color.slice(1), 16)]),
  );
}
