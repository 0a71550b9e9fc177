/** What Outlook knows about the item that it shows. */

export interface Recipient {
  readonly displayName: string;
  readonly emailAddress: string;
  readonly recipientType?: string;
}

export interface Place {
  readonly displayName: string;
  readonly emailAddress?: string;
  readonly locationIdentifier: { readonly id: string; readonly type: "room" | "custom" };
}

export interface OutlookItem {
  readonly subject: string;
  readonly start: Date;
  readonly end: Date;
  readonly required: readonly Recipient[];
  readonly optional: readonly Recipient[];
  readonly organizer: Recipient;
  readonly location: string;
  readonly places: readonly Place[];
  /** `null`: a single meeting. */
  readonly recurrence: { readonly recurrenceType: string } | null;
  readonly seriesId: string | null;
  /** Preview: `undefined` = this client does not have it. */
  readonly allDay: boolean | undefined;
  readonly html: string;
  readonly text: string;
  readonly bodyType: "html" | "text";
  /** Only in a folder or mailbox that is shared with the user. */
  readonly shared: { readonly owner: string; readonly targetMailbox: string } | undefined;
  /** Received items only. */
  readonly itemId: string;
  readonly itemClass: string;
  readonly customProperties: Readonly<Record<string, unknown>>;
  /** What the infobar shows, by key. */
  readonly notices: Readonly<Record<string, Notice>>;
  /** Gone with the draft's window. */
  readonly sessionData: Readonly<Record<string, string>>;
}

export interface Notice {
  readonly type: string;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly actions?: readonly unknown[];
}

export const anna: Recipient = {
  displayName: "Anna Holm",
  emailAddress: "anna.holm@regionh.dk",
  recipientType: "user",
};
export const bo: Recipient = {
  displayName: "Bo Lund",
  emailAddress: "bo.lund@regionh.dk",
  recipientType: "user",
};
export const carla: Recipient = {
  displayName: "Carla Friis",
  emailAddress: "carla@firma.example",
  recipientType: "externalUser",
};
export const doctors: Recipient = {
  displayName: "Alle læger",
  emailAddress: "alle.laeger@regionh.dk",
  recipientType: "distributionList",
};
export const roomAsPerson: Recipient = {
  displayName: "Mødelokale 3",
  emailAddress: "Lokale3@regionh.dk",
  recipientType: "user",
};
export const room: Place = {
  displayName: "Mødelokale 3",
  emailAddress: "lokale3@regionh.dk",
  locationIdentifier: { id: "lokale3@regionh.dk", type: "room" },
};

/** Monday 7 December 2026, 10:00 to 11:00 in Copenhagen, with a person, a group, a room and somebody optional. */
export const theItem: OutlookItem = {
  subject: "Temamøde",
  start: new Date("2026-12-07T09:00:00Z"),
  end: new Date("2026-12-07T10:00:00Z"),
  required: [bo, doctors, roomAsPerson],
  optional: [carla],
  organizer: anna,
  location: "Mødelokale 3",
  places: [room],
  recurrence: null,
  seriesId: null,
  allDay: undefined,
  html: "<p>https://regionh.zoom.us/j/81234567890</p>",
  text: "https://regionh.zoom.us/j/81234567890",
  bodyType: "html",
  shared: undefined,
  itemId: "AAMkFIRST=",
  itemClass: "IPM.Appointment",
  customProperties: {},
  notices: {},
  sessionData: {},
};
