/** What the stand-in's mailbox holds, in Office.js's words. */

export interface Recipient {
  readonly displayName: string;
  readonly emailAddress: string;
  readonly recipientType?: "user" | "externalUser" | "distributionList" | "other";
}

export interface Place {
  readonly displayName: string;
  readonly emailAddress?: string;
  readonly locationIdentifier: { readonly id: string; readonly type: "room" | "custom" };
}

export interface Series {
  readonly recurrenceType: "daily" | "weekday" | "weekly" | "monthly" | "yearly";
  readonly recurrenceProperties: Readonly<Record<string, unknown>>;
  readonly recurrenceTimeZone: { readonly name: string; readonly offset: number };
  readonly seriesTimeJson: Readonly<Record<string, unknown>>;
}

export interface Notice {
  readonly key: string;
  readonly type: string;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly actions?: readonly unknown[];
}

export interface Mailbox {
  readonly subject: string;
  /** ISO 8601, in UTC. */
  readonly start: string;
  readonly end: string;
  readonly isAllDayEvent: boolean;
  readonly requiredAttendees: readonly Recipient[];
  readonly optionalAttendees: readonly Recipient[];
  readonly organizer: Recipient;
  readonly enhancedLocation: readonly Place[];
  readonly html: string;
  /** `null`: a single meeting. */
  readonly recurrence: Series | null;
  readonly seriesId: string | null;
  /** Not `null`: the item lies in a folder or mailbox that is shared with the user. */
  readonly shared: Readonly<Record<string, unknown>> | null;
  readonly notifications: readonly Notice[];
  readonly customProperties: Readonly<Record<string, unknown>>;
  readonly sessionData: Readonly<Record<string, string>>;
  readonly roamingSettings: Readonly<Record<string, unknown>>;
  readonly itemId: string;
  readonly user: Recipient;
  /** The user's zone, as Windows and as everybody else names it. */
  readonly timeZone: { readonly windows: string; readonly iana: string };
  readonly officeTheme: Readonly<Record<string, string>>;
}

const anna: Recipient = {
  displayName: "Anna Holm",
  emailAddress: "anna.holm@regionh.dk",
  recipientType: "user",
};

/** Anna Holm's empty draft on Monday 7 December 2026, 10:00 to 10:30 in Copenhagen. */
export const emptyMailbox: Mailbox = {
  subject: "",
  start: "2026-12-07T09:00:00Z",
  end: "2026-12-07T09:30:00Z",
  isAllDayEvent: false,
  requiredAttendees: [],
  optionalAttendees: [],
  organizer: anna,
  enhancedLocation: [],
  html: "",
  recurrence: null,
  seriesId: null,
  shared: null,
  notifications: [],
  customProperties: {},
  sessionData: {},
  roamingSettings: {},
  itemId: "AAMkSTANDIN=",
  user: anna,
  timeZone: { windows: "Romance Standard Time", iana: "Europe/Copenhagen" },
  officeTheme: { bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#212121" },
};

/** What kind of item the pane is opened on. */
export type Mode = "appointmentCompose" | "appointmentRead" | "meetingRequest" | "none";

/** The number by which office.js knows the mode. */
export const itemTypes: Readonly<Record<Mode, number>> = {
  appointmentRead: 2,
  meetingRequest: 3,
  appointmentCompose: 5,
  none: 6,
};

/** The place as one text, as a calendar shows it. */
export function locationText(mailbox: Mailbox): string {
  return mailbox.enhancedLocation.map((place) => place.displayName).join("; ");
}

/** A body without its tags, near enough to what Outlook makes of it. */
export function bodyText(html: string): string {
  const lines = html.replace(/<br\s*\/?>/gi, "\n").replace(/<\/(?:p|div|li|tr)>/gi, "\n");
  const entities: Readonly<Record<string, string>> = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    nbsp: "\u00a0",
  };
  return lines
    .replace(/<[^>]*>/g, "")
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .trimEnd();
}
