import ICAL from "ical.js";
import fc from "fast-check";
import type { Occurrences } from "../../../src/hosts/calendar/recurrence/occurrences";
import { readMeetings, type Meeting } from "../../../src/hosts/calendar/read-meetings";
import { bytesOf, calendarOf, eventLines } from "../../support/calendar-files";

const year = { start: Date.UTC(2026, 0, 1), end: Date.UTC(2027, 0, 1) };

function meetingsIn(...lines: readonly string[]): readonly Meeting[] {
  const parts = [...readMeetings(bytesOf(calendarOf(...lines)), { zone: "Europe/Copenhagen" })];
  return parts.filter((part) => part.kind === "meeting");
}

function occurrencesOf(...lines: readonly string[]): Occurrences {
  const [meeting] = meetingsIn(...eventLines("DURATION:PT1H", ...lines));
  if (meeting === undefined) throw new Error("no meeting");
  return meeting.occurrencesIn(year);
}

const monday = "DTSTART;TZID=Europe/Copenhagen:20260105T100000";

describe("how often a meeting takes place in a year", () => {
  it.each([
    ["once", [], 1],
    ["weekly without end", ["RRULE:FREQ=WEEKLY"], 52],
    ["weekly on three days", ["RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR"], 155],
    ["every other week, counted", ["RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=10"], 10],
    ["weekly until a day, which is included", ["RRULE:FREQ=WEEKLY;UNTIL=20260119"], 3],
    ["weekly until the instant of the third", ["RRULE:FREQ=WEEKLY;UNTIL=20260119T090000Z"], 3],
    ["weekly until a second before the third", ["RRULE:FREQ=WEEKLY;UNTIL=20260119T085959Z"], 2],
    ["on the second Tuesday of the month", ["RRULE:FREQ=MONTHLY;BYDAY=2TU"], 13],
    ["on the last working day of the month", ["RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"], 13],
    ["on a day that few months have", ["RRULE:FREQ=MONTHLY;BYMONTHDAY=31"], 8],
    ["on a day that never comes", ["RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"], 1],
    ["once a year", ["RRULE:FREQ=YEARLY"], 1],
    [
      "without two",
      ["RRULE:FREQ=WEEKLY;COUNT=5", "EXDATE;TZID=Europe/Copenhagen:20260112T100000,20260119T100000"],
      3,
    ],
    ["without one that is named by its day", ["RRULE:FREQ=WEEKLY;COUNT=5", "EXDATE;VALUE=DATE:20260112"], 4],
    ["without one that is named in UTC", ["RRULE:FREQ=WEEKLY;COUNT=5", "EXDATE:20260112T090000Z"], 4],
    ["with two more", ["RDATE;TZID=Europe/Copenhagen:20260106T100000,20260107T100000"], 3],
    ["with one more that it has anyway", ["RRULE:FREQ=WEEKLY;COUNT=5", "RDATE:20260112T090000Z"], 5],
  ])("%s", (_, lines, count) => {
    expect(occurrencesOf(monday, ...lines)).toEqual({ count, spans: [], followed: true });
  });

  it("counts from where the series began, and only what is within the year", () => {
    const start = "DTSTART;TZID=Europe/Copenhagen:20251201T100000";

    expect(occurrencesOf(start, "RRULE:FREQ=WEEKLY;COUNT=10").count).toBe(5);
    expect(occurrencesOf("DTSTART;TZID=Europe/Copenhagen:19990104T100000", "RRULE:FREQ=WEEKLY").count).toBe(
      52,
    );
  });

  it("keeps to the clock on the wall when the clocks are changed", () => {
    const [meeting] = meetingsIn(...eventLines(monday, "RRULE:FREQ=WEEKLY"));
    const summer = { start: Date.UTC(2026, 6, 6, 8), end: Date.UTC(2026, 6, 6, 8) + 1 };

    expect(meeting?.occurrencesIn(summer).count).toBe(1);
  });

  it("hands over apart what is longer or shorter than the series", () => {
    const { count, spans } = occurrencesOf(monday, "RDATE;VALUE=PERIOD:20260202T090000Z/PT2H");

    expect(count).toBe(1);
    expect(spans).toEqual([{ start: Date.UTC(2026, 1, 2, 9), end: Date.UTC(2026, 1, 2, 11) }]);
  });

  it.each(["FREQ=HOURLY", "FREQ=YEARLY;BYDAY=20MO", "FREQ=YEARLY;BYWEEKNO=3", "FREQ=SOMETIMES", "COUNT=3"])(
    "counts the first occurrence alone of a rule such as %s, and says so",
    (rule) => {
      expect(occurrencesOf(monday, `RRULE:${rule}`)).toEqual({ count: 1, spans: [], followed: false });
    },
  );
});

describe("occurrences that stand in the file as events of their own", () => {
  const series = eventLines(monday, "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=5");
  const changed = (...lines: readonly string[]) =>
    eventLines("RECURRENCE-ID;TZID=Europe/Copenhagen:20260112T100000", "DURATION:PT2H", ...lines);
  const moved = changed("DTSTART;TZID=Europe/Copenhagen:20260113T100000");

  it.each([
    ["before their series", [...moved, ...series]],
    ["after it", [...series, ...moved]],
  ])("%s are not counted in it", (_, lines) => {
    const counts = meetingsIn(...lines).map(({ event, occurrencesIn }) => [
      event.occurrence === undefined,
      occurrencesIn(year).count,
    ]);

    expect(counts).toHaveLength(2);
    expect(counts).toEqual(
      expect.arrayContaining([
        [true, 4],
        [false, 1],
      ]),
    );
  });

  it("are read when their zone is defined only after them", () => {
    const zone = [
      "BEGIN:VTIMEZONE",
      "TZID:Own",
      "BEGIN:STANDARD",
      "DTSTART:19700101T000000",
      "TZOFFSETFROM:+0500",
      "TZOFFSETTO:+0500",
      "END:STANDARD",
      "END:VTIMEZONE",
    ];
    const own = (lines: readonly string[]) => lines.map((line) => line.replace("Europe/Copenhagen", "Own"));
    const meetings = meetingsIn(...own([...moved, ...series]), ...zone);

    expect(meetings.map(({ occurrencesIn }) => occurrencesIn(year).count)).toEqual([1, 4]);
  });
});

describe("the days of a rule", () => {
  const parts = fc.record({
    freq: fc.constantFrom("DAILY", "WEEKLY", "MONTHLY"),
    interval: fc.integer({ min: 1, max: 4 }),
    count: fc.option(fc.integer({ min: 1, max: 40 })),
    start: fc.integer({ min: 0, max: 700 }),
  });

  it("are those that the library finds, for plain rules", () => {
    fc.assert(
      fc.property(parts, ({ freq, interval, count, start }) => {
        const first = new Date(Date.UTC(2025, 0, 1 + start));
        // The library follows a month's day 29 to 31 in a way of its own.
        if (freq === "MONTHLY" && first.getUTCDate() > 28) return;
        const rule = `FREQ=${freq};INTERVAL=${interval}${count === null ? "" : `;COUNT=${count}`}`;
        const iterator = ICAL.Recur.fromString(rule).iterator(
          new ICAL.Time(
            {
              year: first.getUTCFullYear(),
              month: first.getUTCMonth() + 1,
              day: first.getUTCDate(),
              hour: 10,
            },
            ICAL.Timezone.utcTimezone,
          ),
        );
        let expected = 0;
        for (let next = iterator.next(); next && next.year < 2027; next = iterator.next())
          if (next.year === 2026) expected += 1;
        const stamp = first.toISOString().slice(0, 10).replaceAll("-", "");

        expect(occurrencesOf(`DTSTART:${stamp}T100000Z`, `RRULE:${rule}`).count).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });
});
