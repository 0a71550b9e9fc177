/** A made-up department's calendars: the same for the same number of events. */
import { drawFrom, type Draw } from "./draw";
import {
  eventText,
  later,
  peopleLines,
  serviceLines,
  timeLine,
  written,
  zoneLines,
  type When,
} from "./event-text";

/** The year that the forecast is about; series may begin the year before. */
export const departmentYear = 2026;

/** Groups on the invites; of the last one the size is not known. */
export const groupSizes: Readonly<Record<string, number>> = {
  "laeger@regionh.dk": 30,
  "sygeplejersker@regionh.dk": 140,
  "alle@regionh.dk": 620,
};
const groups: readonly [string, ...string[]] = ["andre@regionh.dk", ...Object.keys(groupSizes)];

const rules = [
  () => "FREQ=WEEKLY;COUNT=20",
  () => "FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231T230000Z",
  ({ day }: When) => `FREQ=WEEKLY;BYDAY=${weekday(day)},${weekday(day + 2 * 86_400_000)}`,
  () => "FREQ=DAILY;COUNT=60",
  ({ day }: When) => `FREQ=MONTHLY;BYDAY=${Math.ceil(new Date(day).getUTCDate() / 7)}${weekday(day)}`,
  ({ day }: When) => `FREQ=MONTHLY;BYMONTHDAY=${new Date(day).getUTCDate()};UNTIL=20261231`,
  () => "FREQ=YEARLY",
  () => "FREQ=DAILY;INTERVAL=3",
] as const;

function weekday(day: number): string {
  return ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][new Date(day).getUTCDay()] ?? "MO";
}

/** A calendar in pieces of one event. Every tenth event is a series, most of them with occurrences that differ. */
export function* departmentCalendar(events: number): Generator<string> {
  yield written(["BEGIN:VCALENDAR", "PRODID:-//Afdeling.example//DA", "VERSION:2.0", ...zoneLines]);
  for (let number = 0; number < events; number += 1) yield departmentEvent(number);
  yield "END:VCALENDAR\r\n";
}

/**
 * Several calendars of one department: each event stands in two of them, a series always with its occurrences.
 */
export function departmentCalendars(events: number, calendars: number): readonly string[] {
  return Array.from({ length: calendars }, (_, calendar) => {
    const own = Array.from({ length: events }, (__, number) => number).filter(
      (number) => number % calendars === calendar || (number + 1) % calendars === calendar,
    );
    const head = written(["BEGIN:VCALENDAR", "VERSION:2.0", ...zoneLines]);
    return head + own.map(departmentEvent).join("") + "END:VCALENDAR\r\n";
  });
}

/** The event with this number and its occurrences that differ, whatever others there are. */
function departmentEvent(number: number): string {
  const draw = drawFrom(number * 7919 + 20_260_101);
  draw.below(2);
  const isSeries = number % 10 === 0;
  const start =
    isSeries && draw.rarely(3) ? Date.UTC(departmentYear - 1, 9, 1) : Date.UTC(departmentYear, 0, 1);
  const event = {
    uid: `040000008200E00074C5B7101A82E008${String(number).padStart(24, "0")}`,
    summary: `Møde nr. ${number}`,
    organizer: draw.rarely(20)
      ? `gast${draw.below(9)}@partner.example`
      : `person${draw.below(200)}@regionh.dk`,
    when: { day: start + draw.below(360) * 86_400_000, minute: 8 * 60 + draw.below(18) * 30 },
    minutes: draw.one([30, 40, 40, 45, 50, 60, 90]),
  };
  const details = [...peopleLines(draw), ...groupLines(draw), ...serviceLines(draw)];
  if (draw.rarely(40)) details.push("STATUS:CANCELLED");
  if (!isSeries) return eventText({ ...event, more: details });
  const rule = draw.one(rules)(event.when);
  const dates = datesOf(event.when, rule);
  const lines = [`RRULE:${rule}`, ...exceptionLines(draw, event.when, dates)];
  return eventText({ ...event, more: [...lines, ...details] }) + changes(draw, { ...event, details, dates });
}

function groupLines(draw: Draw): readonly string[] {
  if (!draw.rarely(12)) return [];
  const group = draw.one(groups);
  return [`ATTENDEE;CUTYPE=GROUP;ROLE=REQ-PARTICIPANT;CN=${group}:mailto:${group}`];
}

/** Days after the start on which the rule surely has an occurrence. */
function datesOf({ day }: When, rule: string): readonly number[] {
  if (rule.startsWith("FREQ=DAILY;I")) return [3, 6, 9, 12];
  if (rule.startsWith("FREQ=DAILY")) return [1, 2, 3, 4];
  if (rule.startsWith("FREQ=WEEKLY;I"))
    return [14, 28, 42, 56].filter((days) => day + days * 86_400_000 < Date.UTC(2026, 11, 30));
  return rule.startsWith("FREQ=WEEKLY") ? [7, 14, 21, 28] : [];
}

/** One occurrence is left out, and one is added. */
function exceptionLines(draw: Draw, when: When, [first]: readonly number[]): readonly string[] {
  const lines: string[] = [];
  if (first !== undefined && draw.rarely(2)) lines.push(timeLine("EXDATE", later(when, first)));
  if (draw.rarely(4)) lines.push(timeLine("RDATE", { day: later(when, 5).day, minute: when.minute + 7 }));
  return lines;
}

interface Series {
  readonly uid: string;
  readonly summary: string;
  readonly organizer: string;
  readonly when: When;
  readonly details: readonly string[];
  readonly dates: readonly number[];
}

/** One occurrence is longer on another day, one is cancelled, one has other people. */
function changes(draw: Draw, series: Series): string {
  const [, moved, cancelled, others] = series.dates;
  const change = (days: number, more: readonly string[], shift: number) =>
    eventText({
      ...series,
      when: later(series.when, days + shift),
      minutes: 90,
      more: [timeLine("RECURRENCE-ID", later(series.when, days)), ...more],
    });
  const texts: string[] = [];
  if (moved !== undefined) texts.push(change(moved, series.details, 1));
  if (cancelled !== undefined && draw.rarely(2))
    texts.push(change(cancelled, [...series.details, "STATUS:CANCELLED"], 0));
  if (others !== undefined && draw.rarely(2))
    texts.push(change(others, [...peopleLines(draw), ...serviceLines(draw)], 0));
  return texts.join("");
}
