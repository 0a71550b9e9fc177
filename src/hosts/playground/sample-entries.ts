/** Entries that are no people, and those who can hold a meeting. */
import type { Attendee, Organizer } from "../../invite/invite";
import { reader } from "./sample-people";

export const sampleGroup: Attendee = {
  kind: "group",
  name: "Alle læger",
  address: "alle.laeger@regionh.dk",
};

export const sampleRoom: Attendee = { kind: "room", name: "Mødelokale 3", address: "lokale3@regionh.dk" };

/** Whoever the invite can come from. */
export const sampleOrganizers = {
  me: reader,
  mailbox: { name: "Kursussekretariatet", address: "kurser@regionh.dk", sharedMailbox: true },
  manager: { name: "Mette Hansen", address: "mette.hansen@regionh.dk", sharedMailbox: false },
  djoef: { name: "Djøf", address: "arrangementer@djoef.dk", sharedMailbox: false },
  partner: { name: "Nordlys Forskning", address: "moede@nordlys.example", sharedMailbox: false },
} as const satisfies Readonly<Record<string, Organizer>>;
