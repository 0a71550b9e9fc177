/**
 * The forecast for a made-up department against its library alone: time, memory, and whether the numbers are right.
 * Each in a process of its own: `node --import tsx bench/forecast.ts [SMALL LARGE]`
 */
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { departmentCalendar, departmentYear, groupSizes } from "../test/support/department/department";
import { recount } from "../test/support/department/recount";
import { tell } from "./figure";

const [small = 10_000, large = 100_000] = process.argv.slice(2).map(Number);
const rounds = 3;
const folder = mkdtempSync(path.join(tmpdir(), "forecast-"));
/** As `npm run assess` starts it. */
const memory = ["--max-semi-space-size=2", "--heap-growing-percent=100"];
const bundled = path.join(__dirname, "..", "scripts", "run-bundled.js");
const ours = [...memory, bundled, path.join(__dirname, "forecast", "ours.ts")];
const components = [path.join(__dirname, "forecast", "bare-components.mjs")];
const whole = [path.join(__dirname, "forecast", "bare-whole.mjs")];

interface Run {
  readonly milliseconds: number;
  readonly kilobytes: number;
  readonly numbers?: unknown;
}

function calendarFile(events: number): string {
  const file = path.join(folder, `${events}.ics`);
  const descriptor = openSync(file, "w");
  for (const piece of departmentCalendar(events)) writeSync(descriptor, piece);
  closeSync(descriptor);
  return file;
}

/** On one core: what other threads of the process do counts as well. */
function run(program: readonly string[], file: string): Run {
  const env = { ...process.env, TZ: "Europe/Copenhagen" };
  const args = ["--single-threaded", ...program, file];
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: "utf8", env, maxBuffer: 2 ** 28 }),
  ) as Run;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function compare(events: number, programs: Readonly<Record<string, readonly string[]>>): Record<string, Run> {
  const file = calendarFile(events);
  console.log(`${events} events, ${(statSync(file).size / 1e6).toFixed(0)} MB`);
  const runs = Array.from({ length: rounds }, () =>
    Object.entries(programs).map(([name, program]) => ({ name, ...run(program, file) })),
  ).flat();
  const each = Object.keys(programs).map((name) => {
    const own = runs.filter((one) => one.name === name);
    const of = (key: "milliseconds" | "kilobytes") => median(own.map((one) => one[key]));
    console.log(`  ${name}: ${of("milliseconds").toFixed(0)} ms, ${(of("kilobytes") / 1024).toFixed(0)} MB`);
    return [name, { milliseconds: of("milliseconds"), kilobytes: of("kilobytes"), numbers: own[0]?.numbers }];
  });
  return Object.fromEntries(each) as Record<string, Run>;
}

function ratio(a: Run | undefined, b: Run | undefined, key: "milliseconds" | "kilobytes"): number {
  return (a?.[key] ?? NaN) / (b?.[key] ?? NaN);
}

try {
  const few = compare(small, { forecast: ours, components, whole });
  const text = readFileSync(path.join(folder, `${small}.ics`), "utf8");
  const slow = JSON.stringify(recount([text], departmentYear, groupSizes).holders);
  const sorted = (value: unknown) =>
    JSON.stringify(Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1)));
  const equal = sorted(few.forecast?.numbers) === sorted(JSON.parse(slow));
  console.log(`  numbers of the forecast and of the slow count: ${equal ? "equal" : "DIFFERENT"}`);
  const many = compare(large, { forecast: ours, components });
  const overComponents = [
    ratio(few.forecast, few.components, "milliseconds"),
    ratio(many.forecast, many.components, "milliseconds"),
  ];
  tell({
    promise: "S-calendar",
    what: "time over parsing each component",
    value: Math.max(...overComponents),
    atMost: 1.3,
  });
  const overWhole = ratio(few.forecast, few.whole, "kilobytes");
  tell({
    promise: "S-calendar",
    what: "peak memory over parsing the whole file",
    value: overWhole,
    atMost: 0.55,
  });
  const growth = ratio(many.forecast, few.forecast, "kilobytes");
  tell({
    promise: "S-calendar",
    what: `peak memory of ${large} over ${small} events`,
    value: growth,
    atMost: 1.2,
  });
  tell({
    promise: "S-calendar",
    what: "numbers that are not those of a slow count",
    value: Number(!equal),
    atMost: 0,
  });
  if (!equal) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
