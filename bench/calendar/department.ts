/** A made-up department's calendar in the form that Outlook exports: the same for the same number of events. */
import { zoneLines } from "../../test/support/department/event-text";

const answers = ["NEEDS-ACTION", "ACCEPTED", "TENTATIVE", "DECLINED"];
const agenda = "Kom gerne i god tid\\, og tag kaffe med. Vi begynder til tiden.\\n";

/** The calendar in pieces of one event. Every tenth event is a series, with two occurrences that differ. */
export function* departmentCalendar(events: number): Generator<string> {
  const random = sequence();
  yield written(["BEGIN:VCALENDAR", "PRODID:-//Afdeling.example//DA", "VERSION:2.0", ...zoneLines]);
  for (let number = 0; number < events; number += 1) {
    const day = random(28) + 1;
    const people = peopleOf(random);
    const details = [...people, `DESCRIPTION:${agenda.repeat(6)}https://regionh.zoom.us/j/81234567890`];
    const isSeries = number % 10 === 0;
    yield event(number, day, [...(isSeries ? ["RRULE:FREQ=WEEKLY;COUNT=20"] : []), ...details]);
    if (isSeries) yield [7, 14].map((later) => occurrence(number, day, { later, details })).join("");
  }
  yield "END:VCALENDAR\r\n";
}

function event(number: number, day: number, details: readonly string[]): string {
  const lines = ["BEGIN:VEVENT", ...head(number), ...when(number, day, 40 + (number % 4) * 10), ...details];
  return written([...lines, ...tail]);
}

interface Change {
  /** Days after the first occurrence. */
  readonly later: number;
  readonly details: readonly string[];
}

function occurrence(number: number, day: number, { later, details }: Change): string {
  const original = `RECURRENCE-ID;TZID=Romance Standard Time:${date(number, day, later)}T100000`;
  const lines = ["BEGIN:VEVENT", ...head(number), original, ...when(number, day + later, 90), ...details];
  return written([...lines, ...tail]);
}

const tail = [
  "CLASS:PUBLIC",
  "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
  "X-MICROSOFT-CDO-IMPORTANCE:1",
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  "DESCRIPTION:REMINDER",
  "TRIGGER;RELATED=START:-PT15M",
  "END:VALARM",
  "END:VEVENT",
];

function head(number: number): readonly string[] {
  const organizer = `person${number % 200}`;
  return [
    `UID:040000008200E00074C5B7101A82E008${String(number).padStart(24, "0")}`,
    `SUMMARY:Møde nr. ${number}`,
    `ORGANIZER;CN=Person ${number % 200}:mailto:${organizer}@regionh.dk`,
    "DTSTAMP:20260101T080000Z",
    "LOCATION:Zoom",
  ];
}

function when(number: number, day: number, minutes: number): readonly string[] {
  const on = date(number, day, 0);
  const end = `${String(10 + Math.floor(minutes / 60)).padStart(2, "0")}${String(minutes % 60).padStart(2, "0")}`;
  return [
    `DTSTART;TZID=Romance Standard Time:${on}T100000`,
    `DTEND;TZID=Romance Standard Time:${on}T${end}00`,
  ];
}

function date(number: number, day: number, later: number): string {
  return new Date(Date.UTC(2026, number % 12, day + later)).toISOString().slice(0, 10).replaceAll("-", "");
}

/** Five to a hundred of three thousand people. */
function peopleOf(random: (below: number) => number): readonly string[] {
  return Array.from({ length: 5 + Math.floor((random(100) * random(100)) / 104) }, () => {
    const person = random(3000);
    const answer = answers[random(answers.length)] ?? "ACCEPTED";
    return `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${answer};RSVP=TRUE;CN=Person ${person}:mailto:person${person}@regionh.dk`;
  });
}

function written(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/(.{74})(?=.)/gu, "$1\r\n ")).join("\r\n") + "\r\n";
}

/** Numbers that look drawn by lot and are the same every time. */
function sequence(): (below: number) => number {
  let state = 20_260_101;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
