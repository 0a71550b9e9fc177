import type { Attendee } from "../../../src/invite/invite";
import type { CalendarEvent, CalendarProblem } from "../../../src/hosts/calendar/calendar-event";
import { calendarBytes, calendarNames, minutesIn, readAll, timeIn } from "../../support/calendar-files";

/** What matters of an event; what is left out is as in a plain appointment of nobody else. */
interface Facts {
  readonly summary: string;
  readonly line: number;
  readonly start: string | undefined;
  readonly minutes: number | undefined;
  readonly organizer?: string | undefined;
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  readonly complete?: boolean;
  readonly allDay?: boolean;
  readonly bodies?: readonly string[];
  readonly location?: string;
  readonly recurring?: boolean;
  /** Lengths of the occurrences that differ, in minutes. */
  readonly exceptions?: readonly number[];
  readonly cancelled?: boolean;
}

interface Row {
  readonly file: string;
  readonly events: readonly Facts[];
  /** Line and message. */
  readonly problems?: readonly string[];
}

const rows: readonly Row[] = [
  {
    file: "outlook-meeting-request.ics",
    events: [
      {
        summary: "Temamøde, december",
        line: 21,
        start: "2026-12-07T09:00Z",
        minutes: 60,
        organizer: "anna.holm@regionh.dk",
        required: ["person Lund, Bo <bo.lund@regionh.dk>"],
        optional: ["person Mette Krogh; Afd. 7: Nord <mette.krogh@regionh.dk>"],
        bodies: ["text", "html"],
        location: "Zoom; eller Mødelokale 3",
      },
    ],
  },
  {
    file: "exchange-series-with-exceptions.ics",
    events: [
      {
        summary: "Ugemøde",
        line: 21,
        start: "2026-12-07T09:00Z",
        minutes: 30,
        organizer: "anna.holm@regionh.dk",
        required: ["person Bo Lund <bo.lund@regionh.dk>", "group Alle læger <alle.laeger@regionh.dk>"],
        bodies: ["text", "text"],
        location: "Microsoft Teams-møde",
        recurring: true,
        exceptions: [120, 45],
      },
      {
        summary: "Ugemøde med gæst",
        line: 55,
        start: "2027-01-04T09:00Z",
        minutes: 45,
        organizer: "anna.holm@regionh.dk",
        required: ["person Bo Lund <bo.lund@regionh.dk>", "group Alle læger <alle.laeger@regionh.dk>"],
        optional: ["person Ida Berg <ida.berg@partner.example>"],
        bodies: ["text", "text"],
        location: "Microsoft Teams-møde",
      },
    ],
  },
  {
    file: "windows-zones-not-defined.ics",
    events: [
      { summary: "Windows' name", line: 4, start: "2026-07-06T08:00Z", minutes: 60 },
      {
        summary: "The name that Windows shows, in quotes",
        line: 10,
        start: "2026-07-06T08:00Z",
        minutes: 60,
      },
      {
        summary: "The name that Windows shows, without quotes",
        line: 18,
        start: "2026-07-06T08:00Z",
        minutes: 60,
      },
      { summary: "Two zones in one event", line: 25, start: "2026-07-06T08:00Z", minutes: 60 },
      { summary: "A zone that nobody knows", line: 31, start: "2026-07-06T08:00Z", minutes: 60 },
    ],
    problems: ["34 warning unknownZone"],
  },
  {
    file: "google-export.ics",
    events: [
      {
        summary: "Studiegruppe",
        line: 8,
        start: "2026-12-07T09:00Z",
        minutes: 45,
        organizer: "anna@holm.example",
        required: [
          "person Anna Holm <anna@holm.example>",
          "person bo@lund.example <bo@lund.example>",
          "equipment Sal 2 <c_188sal2@resource.calendar.google.com>",
        ],
        bodies: ["html", "text"],
      },
      { summary: "Juleferie", line: 31, start: "2026-12-23T23:00Z", minutes: 3 * 1440, allDay: true },
    ],
  },
  {
    file: "apple-calendar.ics",
    events: [
      {
        summary: "Planlægning",
        line: 22,
        start: "2026-12-07T09:00Z",
        minutes: 90,
        organizer: "anna.holm@regionh.dk",
        required: [
          "person Bo Lund <bo.lund@regionh.dk>",
          "person Uden adresse <>",
          "room Sal 1 <urn:uuid:7B0C2F4E-0000-4000-8000-1234567890AB>",
        ],
        optional: ["person Ida Berg <ida.berg+moeder@partner.example>"],
        bodies: ["text"],
        location: "Sal 1",
      },
      { summary: "Flydende tid", line: 42, start: "2026-12-08T12:00Z", minutes: 30 },
    ],
  },
  {
    file: "thunderbird.ics",
    events: [
      {
        summary: "Kodelæsning",
        line: 21,
        start: "2026-12-07T09:00Z",
        minutes: 40,
        organizer: "anna.holm@regionh.dk",
        required: ["person Anna Holm <Anna.Holm@RegionH.dk>", "person Bo Lund <bo.lund@regionh.dk>"],
        bodies: ["text", "html"],
      },
    ],
  },
  {
    file: "evolution.ics",
    events: [
      {
        summary: "Evolution",
        line: 5,
        start: "2026-07-06T08:00Z",
        minutes: 30,
        organizer: "sekretariat@regionh.dk",
        required: [
          "group Alle <alle@regionh.dk>",
          "person Bo Lund <bo.lund@regionh.dk>",
          "unknown Hvem <hvem@regionh.dk>",
          "unknown Hvad <hvad@regionh.dk>",
        ],
      },
    ],
  },
  {
    file: "zoom-own-invitation.ics",
    events: [
      {
        summary: "Anna Holms Zoom-møde",
        line: 27,
        start: "2026-12-07T09:00Z",
        minutes: 60,
        bodies: ["text"],
        location: "https://us02web.zoom.us/j/81234567890?pwd=c2VjcmV0",
      },
    ],
  },
  {
    file: "two-calendars.ics",
    events: [
      { summary: "Old", line: 4, start: "2026-12-07T09:00Z", minutes: 30 },
      { summary: "New", line: 15, start: "2026-12-07T10:00Z", minutes: 90, cancelled: true },
    ],
  },
  {
    file: "one-bad-event-of-three.ics",
    events: [
      { summary: "Good", line: 3, start: "2026-12-07T09:00Z", minutes: 30 },
      {
        summary: "Bad",
        line: 9,
        start: undefined,
        minutes: undefined,
        organizer: undefined,
        required: ["unknown  <>"],
      },
      { summary: "Also good", line: 18, start: "2026-12-07T10:00Z", minutes: 45 },
    ],
    problems: ["16 error badLine", "14 error badLine", "15 error badLine", "12 error badValue"],
  },
  {
    file: "cut-off.ics",
    events: [{ summary: "Whole", line: 3, start: "2026-12-07T09:00Z", minutes: 30 }],
    problems: ["12 error cutOff"],
  },
  {
    file: "reply.ics",
    events: [
      {
        summary: "Accepteret: Temamøde",
        line: 5,
        start: "2026-12-07T09:00Z",
        minutes: 60,
        organizer: "anna.holm@regionh.dk",
        required: ["person  <bo.lund@regionh.dk>"],
        complete: false,
      },
    ],
  },
  {
    file: "zone-defined-last.ics",
    events: [
      {
        summary: "Series",
        line: 3,
        start: "2026-07-06T04:15Z",
        minutes: 30,
        recurring: true,
        exceptions: [120],
      },
    ],
  },
  {
    file: "clock-changes.ics",
    events: [
      { summary: "Autumn, defined zone", line: 18, start: "2026-10-24T23:30Z", minutes: 180 },
      { summary: "Autumn, IANA", line: 24, start: "2026-10-24T23:30Z", minutes: 180 },
      { summary: "Spring, defined zone", line: 30, start: "2026-03-29T00:30Z", minutes: 60 },
      { summary: "Spring, IANA", line: 36, start: "2026-03-29T00:30Z", minutes: 60 },
      { summary: "Into the hour that comes twice", line: 42, start: "2026-10-24T23:30Z", minutes: 60 },
      { summary: "Into the hour that is skipped", line: 48, start: "2026-03-29T00:30Z", minutes: 60 },
      { summary: "A day on the calendar", line: 54, start: "2026-10-24T10:00Z", minutes: 25 * 60 },
      { summary: "Twenty-four hours", line: 60, start: "2026-10-24T10:00Z", minutes: 24 * 60 },
      {
        summary: "A whole day of twenty-five hours",
        line: 66,
        start: "2026-10-24T22:00Z",
        minutes: 25 * 60,
        allDay: true,
      },
    ],
  },
  {
    file: "lower-case.ics",
    events: [
      {
        summary: "Small letters",
        line: 12,
        start: "2026-07-06T09:00Z",
        minutes: 50,
        optional: ["group Alle <alle@regionh.dk>"],
        cancelled: true,
      },
    ],
  },
  { file: "saved-web-page.ics", events: [], problems: ["1 error html"] },
];

function shown({ kind, name, address }: Attendee): string {
  return `${kind} ${name} <${address}>`;
}

function factsOf({ summary, line, invite }: CalendarEvent): Required<Facts> {
  return {
    summary,
    line,
    start: timeIn(invite.start),
    minutes: minutesIn(invite),
    organizer: invite.organizer?.address,
    required: (invite.required?.entries ?? []).map(shown),
    optional: (invite.optional?.entries ?? []).map(shown),
    complete: invite.required?.complete === true && invite.optional?.complete === true,
    allDay: invite.allDay === true,
    bodies: (invite.bodies ?? []).map(({ kind }) => kind),
    location: invite.location ?? "",
    recurring: invite.recurrence?.recurring === true,
    exceptions: (invite.recurrence?.exceptions ?? []).map((span) => minutesIn(span) ?? NaN),
    cancelled: invite.cancelled,
  };
}

const plain = {
  organizer: "",
  required: [],
  optional: [],
  complete: true,
  allDay: false,
  bodies: [],
  location: "",
  recurring: false,
  exceptions: [],
  cancelled: false,
};

function problemIn({ line, severity, message }: CalendarProblem): string {
  return `${line} ${severity} ${message}`;
}

describe("a calendar file, as other programs write it", () => {
  it.each(rows)("$file", ({ file, events, problems = [] }) => {
    const read = readAll(calendarBytes(file));

    expect(read.events.map(factsOf)).toEqual(events.map((facts) => ({ ...plain, ...facts })));
    expect(read.problems.map(problemIn)).toEqual(problems);
  });

  it("is in this table", () => {
    expect(rows.map(({ file }) => file).sort()).toEqual([...calendarNames].sort());
  });
});
