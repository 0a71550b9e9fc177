import { addDays, addMonths, dayNumber, isDay, monthsBetween } from "../../src/order/day";

/** Every day of four years, among them a leap day; made by another calendar than ours. */
const fourYears = daysFrom("2026-01-01", 4 * 365 + 1);

function daysFrom(first: string, count: number): readonly string[] {
  const start = Date.parse(first);
  return Array.from({ length: count }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  );
}

it("knows every day of four years by its number", () => {
  expect(fourYears.map(dayNumber)).toEqual(fourYears.map((day) => Date.parse(day) / 86_400_000));
});

it("counts forward and back over every day of four years and more", () => {
  for (const span of [0, 1, 29, 30, 31, 365, 366, 1461, -1, -30, -366]) {
    const expected = fourYears.map((day) =>
      new Date(Date.parse(day) + span * 86_400_000).toISOString().slice(0, 10),
    );
    expect(fourYears.map((day) => addDays(day, span))).toEqual(expected);
  }
});

it("counts right over centuries", () => {
  const days = daysFrom("1896-02-25", 20).concat(
    daysFrom("1900-02-20", 20),
    daysFrom("2000-02-20", 20),
    daysFrom("2100-02-20", 20),
  );
  expect(days.map((day) => addDays(addDays(day, 100_000), -100_000))).toEqual(days);
  expect(days.map(dayNumber)).toEqual(days.map((day) => Date.parse(day) / 86_400_000));
});

describe("months later", () => {
  it.each([
    ["2026-01-15", 12, "2027-01-15"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-01-31", 2, "2026-03-31"],
    ["2026-01-30", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2028-02-29", 48, "2032-02-29"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -12, "2025-01-15"],
    ["2026-05-15", 0, "2026-05-15"],
  ])("%s + %i is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it("are always in the month meant, never after the date meant, over every day of four years", () => {
    const steps = [1, 2, 11, 12, 13, 24].flatMap((months) => fourYears.map((day) => ({ day, months })));
    expect(steps.filter(({ day, months }) => !isRightLater(day, months, addMonths(day, months)))).toEqual([]);
  });
});

function isRightLater(day: string, months: number, later: string): boolean {
  const isLastOfMonth = addDays(later, 1).endsWith("-01");
  const sameDate = later.slice(8) === day.slice(8);
  const notAfter = later.slice(8) <= day.slice(8);
  return isDay(later) && monthsBetween(day, later) === months && notAfter && (sameDate || isLastOfMonth);
}

describe("a day", () => {
  it.each(["2026-01-01", "2028-02-29", "2000-02-29", "2026-12-31", "0001-01-01"])("is %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-00-10",
    "2026-13-01",
    "2026-01-00",
    "2026-1-1",
    "26-01-01",
    "01-01-2026",
    "2026-01-01T00:00",
    "",
    " 2026-01-01",
  ])("is not %j", (text) => {
    expect(isDay(text)).toBe(false);
  });
});
