import type { daView } from "../da/view";
import { isolated } from "../isolate";
import { enForms } from "./forms";

const { minutes, number, quote, day, money } = enForms;

export const enView: typeof daView = {
  meters: {
    duration: "Duration",
    participants: "Participants",
    limit: (limit) => `limit ${limit}`,
    noLimit: "no limit",
    unread: "not read",
    atLeast: (value) => `at least ${value}`,
    between: (least, most) => `${least} to ${most}`,
  },
  fixes: {
    "end-at-limit": (fix) => `Shorten the meeting to ${minutes(fix.minutes)}`,
    "order-license": ({ licenses }) =>
      licenses > 1 ? `Order ${number(licenses)} licenses` : "Order a license",
    "say-my-license": () => "I have a license already",
    "say-who-holds": () => "Choose who hosts the meeting",
    "say-group-size": ({ name, address }) => `How many are in ${quote(isolated(name || address))}?`,
    "say-audience": () => "Say how many will come",
    "use-alternative": () => "Use another solution",
    "say-purpose": ({ aboutPatients }) =>
      aboutPatients ? "It is about patients" : "It isn't about patients",
    "say-institution": ({ institutionWork }) => (institutionWork ? "Yes, it is" : "No, it isn't"),
    "say-confidential": () => "The talk isn't confidential",
    refresh: () => "Read the invite again",
  },
  price: (amount, { currency, per }) =>
    amount === 0
      ? "A license is free of charge and personal."
      : `A license costs ${money(amount, currency)} a ${per} and is personal.`,
  priceOfMore: (licenses, amount, { currency, per }) =>
    `${number(licenses)} licenses cost ${money(amount, currency)} a ${per} in all.`,
  attendeesNeedNothing: "They need neither license nor account.",
  unread: (fields) => `Not read: ${fields}.`,
  fields: {
    subject: "subject",
    start: "time",
    end: "time",
    startsOn: "time",
    allDay: "time",
    organizer: "sender",
    required: "attendees",
    optional: "attendees",
    location: "place",
    bodies: "text",
    recurrence: "recurrence",
  },
  joining: {
    meetingId: "Meeting ID",
    passcode: "Passcode",
    kinds: {
      meeting: "Zoom meeting",
      webinar: "Zoom webinar",
      personal: "Personal Zoom room",
      start: "Zoom start link",
      registration: "Registration for a Zoom meeting",
      "webinar-registration": "Registration for a Zoom webinar",
      id: "Zoom meeting without a link",
    },
    open: "Open the meeting in Zoom",
    register: "Register in Zoom",
    mustRegister: "The meeting takes registration. You then get your own link.",
    personal: "The meeting is in the meeting host's personal room.",
    startLink: "The link is for the meeting host. Ask for the link for attendees.",
    byId: "There is no link. Type the meeting ID in Zoom.",
    warnings: {
      "start-link": undefined,
      "no-passcode": "There is no passcode here. Ask the meeting host if Zoom asks for it.",
      "http-only": "The link is unencrypted (http). Use the meeting ID instead.",
      "wrapped-unreadable": "The link is wrapped, so we can't see where it ends.",
      "text-shows-other-host": "The text shows another address than the link goes to.",
    },
    numbered: (label, position) => `${label} ${position}`,
    none: "There is no Zoom link in the invite yet.",
  },
  sources: {
    asOf: (published) => `as of ${day(published)}`,
    checked: (checked) => `checked ${day(checked)}`,
    rules: (dated) => `Rules ${dated}`,
    label: "Source",
    is: (publisher) => `Source: ${publisher}`,
    guidance: (dated) => `Guidance ${dated}`,
  },
};
