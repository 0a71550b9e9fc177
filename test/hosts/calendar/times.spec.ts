import { calendarOf, eventLines, minutesIn, readAll, readEvent, timeIn } from "../../support/calendar-files";

describe("when a calendar's event is", () => {
  it.each([
    [["DTSTART:20261207T090000Z", "DTEND:20261207T093000Z"], "2026-12-07T09:00Z", 30],
    [["DTSTART:20261207T090000z", "DTEND:20261207T093000z"], "2026-12-07T09:00Z", 30],
    [["DTSTART:20261207T100000", "DTEND:20261207T101530"], "2026-12-07T09:00Z", 15.5],
    [["DTSTART:20261207T1000", "DTEND:20261207T1030"], "2026-12-07T09:00Z", 30],
    [["DTSTART:20261207T090000Z"], "2026-12-07T09:00Z", 0],
    [["DTSTART:20261207T090000Z", "DURATION:PT40M"], "2026-12-07T09:00Z", 40],
    [["DTSTART:20261207T090000Z", "DURATION:P1W"], "2026-12-07T09:00Z", 7 * 1440],
    [["DTSTART:20261207T090000Z", "DURATION:P1DT1H1M30S"], "2026-12-07T09:00Z", 1501.5],
    [["DTSTART;VALUE=DATE:20261207"], "2026-12-06T23:00Z", 1440],
    [["DTSTART:20261207"], "2026-12-06T23:00Z", 1440],
    [["DTSTART;VALUE=DATE:20261207", "DTEND;VALUE=DATE:20261209"], "2026-12-06T23:00Z", 2880],
    [["DTSTART;VALUE=DATE:20261207", "DURATION:P2D"], "2026-12-06T23:00Z", 2880],
    [["DTSTART:20261207T090000Z", "DTEND:20261207T083000Z"], "2026-12-07T09:00Z", -30],
    [["DTSTART:20161231T235960Z", "DTEND:20170101T001000Z"], "2017-01-01T00:00Z", 10],
    [["DTSTART;TZID=America/New_York:20261207T100000", "DURATION:PT1H"], "2026-12-07T15:00Z", 60],
    [["DTSTART;X-VOBJ-FLOATINGTIME-ALLOWED=TRUE:20261207T100000", "DURATION:PT1H"], "2026-12-07T09:00Z", 60],
  ])("%s", (lines, start, minutes) => {
    const { invite } = readEvent(lines);

    expect(timeIn(invite.start)).toBe(start);
    expect(minutesIn(invite)).toBe(minutes);
  });

  it.each([
    [["DTSTART:20261307T090000Z", "DTEND:20261207T093000Z"], "DTSTART", "20261307T090000Z"],
    [["DTSTART:20260229T090000Z"], "DTSTART", "20260229T090000Z"],
    [["DTSTART:20261207T250000Z"], "DTSTART", "20261207T250000Z"],
    [["DTSTART:00001207T090000Z"], "DTSTART", "00001207T090000Z"],
    [["DTSTART:tomorrow"], "DTSTART", "tomorrow"],
    [["DTSTART:"], "DTSTART", ""],
    [["DTSTART:20261207T090000Z", "DTEND:2026-12-07"], "DTEND", "2026-12-07"],
    [["DTSTART:20261207T090000Z", "DURATION:an hour"], "DURATION", "an hour"],
    [["DTSTART:20261207T090000Z", "DURATION:PT99999999999H"], "DURATION", "PT99999999999H"],
  ])("%s cannot be read: that end is unread, and it is said", (lines, property, value) => {
    const { events, problems } = readAll(calendarOf(...eventLines(...lines)));

    expect(minutesIn(events[0]?.invite ?? { start: 0, end: 0 })).toBeUndefined();
    expect(problems).toMatchObject([{ message: "badValue", severity: "error", params: { property, value } }]);
  });

  it("an event without a start is kept, and it is said", () => {
    const { events, problems } = readAll(calendarOf("BEGIN:VEVENT", "DURATION:PT1H", "END:VEVENT"));

    expect(events[0]?.invite).toMatchObject({
      start: undefined,
      end: undefined,
      startsOn: undefined,
      allDay: undefined,
    });
    expect(problems).toMatchObject([{ message: "missingStart", severity: "warning", line: 3 }]);
  });

  it.each([
    ["Europe/Copenhagen", "2026-12-08"],
    ["Pacific/Kiritimati", "2026-12-08"],
    ["America/New_York", "2026-12-07"],
    ["Nowhere/At_All", "2026-12-07"],
  ])("the day on which it starts is the one in the reader's zone, %s", (zone, day) => {
    expect(readEvent(["DTSTART:20261207T233000Z"], { zone }).invite.startsOn).toBe(day);
  });

  it.each(["Europe/Copenhagen", "Pacific/Kiritimati", "America/New_York"])(
    "a day without a time is that day in %s too",
    (zone) => {
      expect(readEvent(["DTSTART;VALUE=DATE:20261207"], { zone }).invite.startsOn).toBe("2026-12-07");
    },
  );

  it("a floating time is the reader's own", () => {
    const { invite } = readEvent(["DTSTART:20261207T100000"], { zone: "America/New_York" });

    expect(timeIn(invite.start)).toBe("2026-12-07T15:00Z");
  });

  it("Outlook's own word for a whole day counts", () => {
    const lines = ["DTSTART:20261206T230000Z", "DTEND:20261207T230000Z", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"];

    expect(readEvent(lines).invite.allDay).toBe(true);
  });
});
