/** What the forecast for a department says. */
import type { ForecastWords } from "../forecast-words";
import { enForms } from "./forms";

const { number, money, count, list, minutes, day, quote } = enForms;

const per = { month: "a month", year: "a year" };
const people = (many: number) => count(many, "meeting host", "meeting hosts");
const meetings = (many: number) => count(many, "meeting", "meetings");
/** "1 meeting is", "2 meetings are". */
const meetingsAre = (many: number) => `${meetings(many)} ${many === 1 ? "is" : "are"}`;

export const enForecast: ForecastWords = {
  title: (organization) => `Zoom licenses at ${organization}: forecast`,
  headline: {
    needed: (needing, all, price) =>
      `${number(needing)} of ${people(all)} ${needing === 1 ? "needs" : "need"} a license: ${price}`,
    nobody: (all) =>
      all === 1 ? "The one meeting host needs no license" : `None of the ${people(all)} needs a license`,
    shared: (organization) => `Nobody needs a license: ${organization} has one for all`,
    noMeetings: "Nobody holds Zoom meetings in these calendars",
  },
  cost: (amount, currency, unit) => `${money(amount, currency)} ${per[unit]}`,
  period: (from, to) => `Meetings from ${day(from)} to ${day(to)}`,
  undecided: (more, most, price) =>
    `Of ${number(more)} more we don't know. If they all need one, it is ${number(most)} licenses: ${price}.`,
  saving: (freed, price) =>
    `If meetings that are just over the limit are shortened, ${number(freed)} of them ${freed === 1 ? "needs" : "need"} none. That saves ${price}.`,
  who: {
    title: "Who needs a license, and why",
    nobody: "Nobody holds meetings that need a license.",
    caption: (limitMinutes, limitPeople, percent) =>
      `Meetings a year. Over ${limitMinutes} is too long for a group, over ${number(limitPeople)} participants are too many. Just over: at most ${number(percent)}% over the limit, and nothing else in the way.`,
    captionWithoutFree: "Meetings a year. Without free Zoom, every meeting needs a license.",
    holder: "Meeting host",
    needed: "Need a license",
    tooLong: "Too long",
    tooMany: "Too many participants",
    webinar: "Webinars",
    justOver: "Just over",
    all: "All Zoom meetings",
    subjects: "Meetings that need a license",
    subject: (subject, many, size) =>
      `${subject} (${meetings(many)}, ${minutes(size.minutes)}, at least ${count(size.people, "participant", "participants")})`,
    untitled: "No subject",
  },
  chart: {
    title: "Meetings a year that need a license",
    description: (rows) => `Bars, the longest first: ${list(rows)}. The same numbers are in the table.`,
    row: (name, needed, shortenable) =>
      `${name} ${number(needed)}${shortenable > 0 ? `, ${number(shortenable)} of which can be shortened` : ""}`,
    needed: "Need a license",
    shortenable: "Just over the time limit: can be shortened",
    more: (hidden) => `${people(hidden)} more ${hidden === 1 ? "is" : "are"} in the table.`,
  },
  shorten: {
    title: "Who needs none if meetings are shortened",
    nobody: "Nobody can do with free Zoom by shortening meetings that are just over the limit.",
    text: (longest, limit) =>
      `Their meetings that need a license last ${longest} at most. They need none if these are held in ${limit}.`,
    shortened: "Meetings to shorten a year",
    minutes: "Minutes to save a year",
  },
  unknown: {
    title: "What we don't know",
    nothing: "All that decides the need was in the calendars.",
    holders: (all) =>
      `${people(all)} ${all === 1 ? "needs" : "need"} a license only if the answer is large enough:`,
    what: "It depends on",
    decides: "A license is needed for",
    members: (more) => `more than ${count(more, "member", "members")}`,
    participants: (more) => `more than ${count(more, "participant", "participants")}`,
    minutes: (more) => `more than ${minutes(more)}`,
    meetings: "Meetings a year",
    people: "Meeting hosts",
    depends: "Meetings it depends on",
    groups: (names) => `How many are in ${list(names.map(quote))}`,
    about: {
      dependsOnDuration: "How long the meeting lasts",
      dependsOnAudience: "How many sign up",
      dependsOnUnknownEntries: "Whether everybody on the list is a person",
      dependsOnRange: "Whether members of the group are invited by name as well",
      dependsOnCutList: "How many more are invited",
      dependsOnUnreadAttendees: "Who is invited",
    },
    other: "Something that the calendar doesn't say",
    hint: "Put the sizes of the groups into a table and make the forecast again with --groups.",
  },
  basis: {
    title: "How this was counted",
    zoom: "Only meetings with a Zoom link or a Zoom meeting ID count. Whoever called the meeting counts as its host.",
    series:
      "Each time a series meets within the period counts as a meeting. The same meeting in several calendars counts once.",
    scaled: "The numbers are scaled to a year.",
    noLink: (many) => `${meetingsAre(many)} without a Zoom link and not counted.`,
    otherService: (many) => `${meetingsAre(many)} on other services than Zoom and not counted.`,
    outsider: (many, domains) =>
      `${meetingsAre(many)} held by somebody outside ${list(domains)}. They need no license here.`,
    institution: (many) => `${meetingsAre(many)} on an education institution's own Zoom.`,
    nobody: (many) =>
      `${meetings(many)} on Zoom ${many === 1 ? "has" : "have"} no organizer in the calendar.`,
    beyond: (many, capacity) =>
      `${meetings(many)} ${many === 1 ? "has" : "have"} over ${count(capacity, "participant", "participants")}. A license doesn't cover that either.`,
    cancelled: (many) => `${meetingsAre(many)} cancelled.`,
    unfollowed: (many) =>
      `${count(many, "series recurs", "series recur")} in a way that can't be counted. Only the first meeting counts.`,
    unread: (files) =>
      `${count(files, "file", "files")} couldn't be read in full. The numbers are therefore too small.`,
    purpose: "The forecast doesn't look at whether what the meetings are about is allowed on Zoom.",
    price: (price) => `A license costs ${price} and is personal.`,
    source: (title, publisher, checked) => `Source: ${title}, ${publisher}, checked ${day(checked)}.`,
  },
  status: {
    needs: "Needs a license",
    "needs-unless-shortened": "Needs none if meetings are shortened",
    depends: "Depends on something unknown",
    free: "Needs no license",
  },
  columns: {
    name: "Name",
    address: "Address",
    status: "License",
    meetings: "Zoom meetings a year",
    needed: "Need a license a year",
    tooLong: "Too long",
    tooMany: "Too many participants",
    webinar: "Webinars",
    justOver: "Just over the limit",
    shortenable: "Can be shortened",
    minutesOver: "Minutes over the limit",
    depends: "Depend on something unknown",
    beyond: "Larger than a license covers",
  },
};
