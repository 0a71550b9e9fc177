/** How a made-up department's events are written: as Outlook writes them. */
import type { Draw } from "./draw";

export const zoneLines = [
  "BEGIN:VTIMEZONE",
  "TZID:Romance Standard Time",
  "BEGIN:STANDARD",
  "DTSTART:16010101T030000",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "DTSTART:16010101T020000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
];

const dayMs = 86_400_000;
const agenda = "Kom gerne i god tid\\, og tag kaffe med. Vi begynder til tiden.\\n";
const answers = ["NEEDS-ACTION", "ACCEPTED", "TENTATIVE", "DECLINED"] as const;
const tail = [
  "CLASS:PUBLIC",
  "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  "TRIGGER;RELATED=START:-PT15M",
  "END:VALARM",
];

/** A time on the wall in Copenhagen: midnight as if in UTC, and minutes after it. */
export interface When {
  readonly day: number;
  readonly minute: number;
}

export function stamp({ day, minute }: When): string {
  return new Date(day + minute * 60_000).toISOString().slice(0, 19).replaceAll(/[-:]/g, "");
}

export function later({ day, minute }: When, days: number): When {
  return { day: day + days * dayMs, minute };
}

export function timeLine(name: string, when: When): string {
  return `${name};TZID=Romance Standard Time:${stamp(when)}`;
}

export interface Written {
  readonly uid: string;
  readonly summary: string;
  readonly organizer: string;
  readonly when: When;
  readonly minutes: number;
  readonly more: readonly string[];
}

export function eventText({ uid, summary, organizer, when, minutes, more }: Written): string {
  const end = { day: when.day, minute: when.minute + minutes };
  return written([
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `SUMMARY:${summary}`,
    `ORGANIZER;CN=${organizer.replace(/@.*/, "").replace("person", "Person ")}:mailto:${organizer}`,
    "DTSTAMP:20260101T080000Z",
    timeLine("DTSTART", when),
    timeLine("DTEND", end),
    ...more,
    ...tail,
    "END:VEVENT",
  ]);
}

/** From five to a hundred of three thousand people; most meetings are small. */
export function peopleLines(draw: Draw): readonly string[] {
  return Array.from({ length: 5 + Math.floor((draw.below(100) * draw.below(100)) / 103) }, () => {
    const person = draw.below(3000);
    return `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${draw.one(answers)};RSVP=TRUE;CN=Person ${person}:mailto:person${person}@regionh.dk`;
  });
}

export function serviceLines(draw: Draw): readonly string[] {
  const link = draw.one([
    "https://regionh.zoom.us/j/81234567890",
    "https://us02web.zoom.us/j/81234567890?pwd=abc",
    "https://regionh.zoom.us/j/81234567890",
    "https://regionh.zoom.us/j/81234567890",
    draw.rarely(4) ? "https://regionh.zoom.us/w/81234567890" : "https://regionh.zoom.us/j/91234567890",
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting",
    "Mødet er i lokale 4.",
  ]);
  return ["LOCATION:", `DESCRIPTION:${agenda.repeat(6)}${link}`];
}

/** Lines are folded as RFC 5545 has it. */
export function written(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/(.{74})(?=.)/gu, "$1\r\n ")).join("\r\n") + "\r\n";
}
