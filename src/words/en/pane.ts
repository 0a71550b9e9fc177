import type { PaneText } from "../pane-text";
import { enForms } from "./forms";

const { minutes, day, number } = enForms;

export const enPane: PaneText = {
  whatYouCanDo: "What you can do",
  tryAgain: "Try again",
  undo: "Undo",
  shortened: (length) => `The meeting now lasts ${minutes(length)}`,
  notChanged: "The meeting couldn't be changed from here. Change it in the invite yourself.",

  groupQuestion: (groups) =>
    groups === 1 ? "How many are in the group?" : "How many are in each of the groups?",
  audienceQuestion: "How many do you expect in all?",
  audienceLabel: "Participants, yourself included",
  number: "Number",
  numberWrong: "Write a whole number.",

  yourAttendees: "Your attendees",
  tellAttendees: "Say so in the invite, and how to join",

  rules: "Rules for use",
  moreRules: (count) => (count === 1 ? "1 more rule" : `${number(count)} more rules`),
  ruleKind: {
    allowed: "You may",
    forbidden: "You may not",
    required: "You must",
    note: "Worth knowing",
  },

  myLicense: "My license",
  myLicenseFrom: (since, until) =>
    until === undefined ? `Valid from ${day(since)}` : `Valid from ${day(since)} to ${day(until)}`,
  noLicenseSaid: "If you have a license, say so here and we'll count it in.",
  haveLicense: "I have a license",
  since: "Valid from",
  until: "Last day",
  untilHint: "Only if it has been ended",
  datesWrong: "The last day is before the first.",
  removeLicense: "I have no license",

  whoHolds: "Who hosts the meeting?",

  howToOrder: "How to order a license",

  howToJoin: "How to join",
  leadsTo: "Leads to",
  copy: (label) => `Copy ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
  copied: "Copied",
  copyFailed: "Couldn't copy. The text is selected, so that you can copy it yourself.",
  ways: "Ways to join",
  openPage: (host) => `Go to ${host}`,
  expect: (meetingHost) => (meetingHost === undefined ? "What to expect" : `With ${meetingHost}`),
  contact: "Need help?",

  stored: "What we remember for you",
  storedNothing: "Nothing.",
  storedItems: {
    license: "Your license",
    language: "Your language",
    groupSizes: "The size of groups",
    orderDetails: "Your details for ordering",
    meeting: "Your answers about this meeting",
  },
  erase: "Erase all of it",

  source: "Source",
  switchLanguage: "Dansk",
  otherLanguage: "da",
  newWindow: "opens in a new window",
};
