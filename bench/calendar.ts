/** The calendar reader against its library alone, and its growth with the size, on one core: `node --single-threaded --expose-gc --import tsx bench/calendar.ts [EVENTS]` */
import ICAL from "ical.js";
import { readCalendar } from "../src/hosts/calendar/read-calendar";
import { departmentCalendar } from "./calendar/department";

const events = Number(process.argv[2] ?? 10_000);
const rounds = 7;
const calendar = new TextEncoder().encode([...departmentCalendar(events)].join(""));

/** What the library does by itself: every event parsed into a tree, and nothing made of it. */
function parseAlone(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes);
  const end = "END:VEVENT";
  let parsed = 0;
  for (let from = text.indexOf("BEGIN:VEVENT"); from >= 0; from = text.indexOf("BEGIN:VEVENT", from)) {
    const to = text.indexOf(end, from) + end.length;
    ICAL.parse(text.slice(from, to));
    parsed += 1;
    from = to;
  }
  return parsed;
}

function read(bytes: Uint8Array): number {
  let found = 0;
  for (const part of readCalendar(bytes, { zone: "Europe/Copenhagen" }))
    found += Number(part.kind === "event");
  return found;
}

/** Processor time in milliseconds: others on the machine do not count. */
function costOf(work: (bytes: Uint8Array) => number, bytes: Uint8Array): number {
  globalThis.gc?.();
  const before = process.cpuUsage();
  work(bytes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function reportSpeed(): void {
  const costs = Array.from(
    { length: rounds },
    () => [costOf(read, calendar), costOf(parseAlone, calendar)] as const,
  );
  const ratios = costs.map(([ours, alone]) => ours / alone);
  const megabytes = (calendar.length / 1e6).toFixed(1);
  console.log(
    `${events} events, ${megabytes} MB, ${parseAlone(calendar)} components, ${read(calendar)} invites`,
  );
  console.log(`  ical.js alone, event by event: ${median(costs.map(([, alone]) => alone)).toFixed(0)} ms`);
  console.log(`  read into invites: ${median(costs.map(([ours]) => ours)).toFixed(0)} ms`);
  console.log(`  ratio: ${median(ratios).toFixed(2)}, first round ${(ratios[0] ?? NaN).toFixed(2)}`);
}

const bait: Readonly<Record<string, string>> = {
  "events that never end": "BEGIN:VEVENT\r\nUID:x\r\n",
  "components inside one another": "BEGIN:X\r\n",
  "lines that are no properties": "x\r\n",
  "one folded line": " x\r\n",
  attendees: "ATTENDEE:mailto:bo@regionh.dk\r\n",
  zones: "BEGIN:VTIMEZONE\r\nTZID:x\r\nBEGIN:STANDARD\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n",
  "angle brackets": "<a ",
  backslashes: "\\",
};

function baited(unit: string, size: number): Uint8Array {
  const start = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261207T100000Z\r\nDESCRIPTION:";
  return new TextEncoder().encode(start + unit.repeat(Math.ceil(size / unit.length)) + "\r\nEND:VEVENT\r\n");
}

/** The quickest of several rounds: what disturbs a round only makes it slower. */
function quickest(bytes: Uint8Array): number {
  return Math.min(...Array.from({ length: rounds }, () => costOf(read, bytes)));
}

function reportGrowth(): void {
  for (const [name, unit] of Object.entries(bait)) {
    const [half, whole] = [quickest(baited(unit, 2e6)), quickest(baited(unit, 4e6))];
    console.log(`  4 MB over 2 MB of ${name}: ${(whole / half).toFixed(2)} (${whole.toFixed(0)} ms)`);
  }
}

reportSpeed();
reportGrowth();
