import type { OrderFormText } from "../order-form";
import { enForms } from "./forms";

const { count, day, money, number } = enForms;

export const enOrderForm: OrderFormText = {
  problems: {
    empty: () => "Fill in this field.",
    "too-long": ({ length, most }) =>
      `${count(length, "character", "characters")} is too many. There is room for ${number(most)}.`,
    cpr: () => "This looks like a CPR number. Don't write CPR numbers here.",
    "ean-not-digits": () => "An EAN number has digits only.",
    "ean-digits": ({ digits }) => `An EAN number has 13 digits. This has ${number(digits)}.`,
    "ean-check-digit": () => "One of the digits is wrong: the check digit doesn't fit.",
    "no-mail-address": () => "Write one mail address, e.g. name@example.dk.",
    "shared-mailbox": () => "A shared mailbox can't have a license. Write the person's own address.",
    "same-holder": () => "This address is there twice. The license is personal.",
    "no-day": () => "Choose a day.",
    "day-passed": ({ today }) => `That day has passed. Choose ${day(today)} or a later day.`,
    "ends-anyway": ({ until }) => `The license has ended by then. It runs to ${day(until)}.`,
  },
  notes: {
    "ean-not-danish": "Danish EAN numbers begin with 57. Check that this one is right.",
    "psp-unusual": "This doesn't look like a PSP number. Check that it is right.",
  },
  forAll: "For the whole order",
  name: "Name",
  person: (position) => `Person ${number(position)}`,
  remember: "Remember my details for next time",
  rememberHint: "They are remembered for you alone and can be erased in the pane.",
  price: (licenses, each, { currency, per }) => {
    if (each === 0)
      return licenses > 1 ? "The licenses are free of charge." : "The license is free of charge.";
    return licenses > 1
      ? `${number(licenses)} licenses cost ${money(each * licenses, currency)} a ${per} in all.`
      : `The license costs ${money(each, currency)} a ${per}.`;
  },
  mailGoesTo: (address) => `The order is a mail to ${address} that you send yourself.`,
  writeMail: "Write the mail",
  writeText: "Write the order",
  toCorrect: (fields) => (fields === 1 ? "1 field to correct." : `${number(fields)} fields to correct.`),
  opened: "The mail is open. Look it over and send it yourself.",
  notOpened: "The mail couldn't be opened from here. Copy the text into a new mail.",
  written: "Copy the text into the order page.",
  to: "To",
  subject: "Subject",
  copyText: "Copy the text",
  copied: "Copied",
  copyFailed: "Couldn't copy. The text is selected, so that you can copy it yourself.",
  openTicket: "Open the order page",

  endTitle: "End the license",
  endFrom: "Give notice from",
  endFromHint: "Today or a later day",
  writeEnding: "Write the notice",
  keepLastDay: (lastDay) => `I have sent it: set the last day to ${day(lastDay)}`,
};
