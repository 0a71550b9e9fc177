/** What the pane's view model says beside the findings: needed for the first paint. */
import type { Fix, FixId } from "../../license/finding";
import type { InviteField } from "../../invite/invite";
import type { MeetingKind, MeetingWarning } from "../../zoom/service";
import { isolated } from "../isolate";
import { daForms } from "./forms";

const { minutes, number, quote, day, money } = daForms;

/** A label for each fix, made of what the fix carries. */
type FixLabels = {
  readonly [Id in FixId]: (fix: Extract<Fix, { readonly id: Id }>) => string;
};

const fixes: FixLabels = {
  "end-at-limit": (fix) => `Afkort mødet til ${minutes(fix.minutes)}`,
  "order-license": ({ licenses }) =>
    licenses > 1 ? `Bestil ${number(licenses)} licenser` : "Bestil en licens",
  "say-my-license": () => "Jeg har allerede en licens",
  "say-who-holds": () => "Vælg, hvem der holder mødet",
  "say-group-size": ({ name, address }) => `Hvor mange er der i ${quote(isolated(name || address))}?`,
  "say-audience": () => "Skriv, hvor mange der kommer",
  "use-alternative": () => "Brug en anden løsning",
  "say-purpose": ({ aboutPatients }) =>
    aboutPatients ? "Det handler om patienter" : "Det handler ikke om patienter",
  "say-institution": ({ institutionWork }) => (institutionWork ? "Ja, det er det" : "Nej, det er det ikke"),
  "say-confidential": () => "Samtalen er ikke fortrolig",
  refresh: () => "Læs indkaldelsen igen",
};

/** What a price is for, and in which money. */
interface Period {
  readonly currency: string;
  readonly per: "month" | "year";
}

export const daView = {
  meters: {
    duration: "Varighed",
    participants: "Deltagere",
    limit: (limit: string) => `grænse ${limit}`,
    noLimit: "ingen grænse",
    unread: "ikke læst",
    atLeast: (value: string) => `mindst ${value}`,
    between: (least: string, most: string) => `${least} til ${most}`,
  },
  fixes,
  price: (amount: number, { currency, per }: Period) =>
    amount === 0
      ? "En licens er gratis og personlig."
      : `En licens koster ${money(amount, currency)} om ${per === "year" ? "året" : "måneden"} og er personlig.`,
  priceOfMore: (licenses: number, amount: number, { currency, per }: Period) =>
    `${number(licenses)} licenser koster i alt ${money(amount, currency)} om ${per === "year" ? "året" : "måneden"}.`,
  attendeesNeedNothing: "De behøver hverken licens eller konto.",
  unread: (fields: string) => `Ikke læst: ${fields}.`,
  fields: {
    subject: "emne",
    start: "tidspunkt",
    end: "tidspunkt",
    startsOn: "tidspunkt",
    allDay: "tidspunkt",
    organizer: "afsender",
    required: "deltagere",
    optional: "deltagere",
    location: "sted",
    bodies: "tekst",
    recurrence: "gentagelser",
  } satisfies Record<InviteField, string>,
  joining: {
    meetingId: "Møde-id",
    passcode: "Adgangskode",
    kinds: {
      meeting: "Zoom-møde",
      webinar: "Zoom-webinar",
      personal: "Personligt Zoom-rum",
      start: "Startlink til Zoom",
      registration: "Tilmelding til Zoom-møde",
      "webinar-registration": "Tilmelding til Zoom-webinar",
      id: "Zoom-møde uden link",
    } satisfies Record<MeetingKind, string>,
    open: "Åbn mødet i Zoom",
    register: "Tilmeld dig i Zoom",
    mustRegister: "Mødet kræver tilmelding. Så får du dit eget link.",
    personal: "Mødet holdes i mødelederens personlige rum.",
    startLink: "Linket er til mødelederen. Bed om linket til deltagere.",
    byId: "Der er ikke noget link. Skriv møde-id'et i Zoom.",
    warnings: {
      "start-link": undefined,
      "no-passcode": "Der står ingen adgangskode. Spørg mødelederen, hvis Zoom beder om den.",
      "http-only": "Linket er ukrypteret (http). Åbn mødet med møde-id'et i stedet.",
      "wrapped-unreadable": "Linket er pakket ind, så vi kan ikke se, hvor det ender.",
      "text-shows-other-host": "Teksten viser en anden adresse end den, linket fører til.",
    } satisfies Record<MeetingWarning, string | undefined>,
    numbered: (label: string, position: number) => `${label} ${position}`,
    none: "Der er intet Zoom-link i indkaldelsen endnu.",
  },
  sources: {
    asOf: (published: string) => `pr. ${day(published)}`,
    checked: (checked: string) => `tjekket ${day(checked)}`,
    rules: (dated: string) => `Regler ${dated}`,
    label: "Kilde",
    is: (publisher: string) => `Kilde: ${publisher}`,
    guidance: (dated: string) => `Vejledning ${dated}`,
  },
};
