import type { FindingText } from "../finding-text";
import { isolated } from "../isolate";
import { enForms } from "./forms";
import { participants } from "./phrases";

const { minutes, quote } = enForms;

/** Good to know: said in the pane alone. */
export const notes = {
  otherService: ({ service }) => ({
    headline: "This isn't a Zoom meeting",
    line: `The link goes to ${isolated(service)}. The Zoom rules don't apply.`,
  }),
  overrun: ({ limit, left }) => ({
    headline: "Keep an eye on the time",
    line: `Free group meetings are cut off after ${minutes(limit)}. ${
      left > 0 ? `There is ${minutes(left)} to spare.` : "There is no time to spare."
    }`,
  }),
  mayExceedCapacity: ({ capacity }) => ({
    headline: `The license covers up to ${participants(capacity)}`,
    line: "If more come, a license won't solve it.",
  }),
  bodyUnread: () => ({
    headline: "We couldn't read the text",
    line: "Outlook didn't answer, so we don't know whether the meeting is on Zoom.",
  }),
  cancelled: () => ({ headline: "The meeting is cancelled", line: "You don't have to do anything." }),
  twoServices: ({ service }) => ({
    headline: "The invite names two services",
    line: `It also has a link to ${isolated(service)}. It should be clear where you meet.`,
  }),
  noPasscode: () => ({
    headline: "There is no passcode",
    line: "Write it in the invite if the meeting has one.",
  }),
  personalLink: () => ({
    headline: "The link goes to a personal room",
    line: "It is the same every time. Give the meeting its own meeting ID when you are more.",
  }),
  foreignAccount: ({ account, oursKnown }) => ({
    headline: oursKnown ? "The link is on another account" : "The link is on a certain account",
    line: `It is ${quote(isolated(account))} that decides how many you can be and for how long.`,
  }),
  confidentialHint: ({ rule }) => ({
    headline: "The text looks like a confidential talk",
    line: rule.en,
  }),
  universityHint: () => ({
    headline: "Is this work for an education institution?",
    line: "If so, use the institution's access to Zoom.",
  }),
} satisfies Partial<FindingText>;
