import { bytesOf, calendarOf, eventLines, readAll } from "../../support/calendar-files";

const start = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "DTSTART:20261207T100000Z"];
const event = [...start.slice(1), "END:VEVENT"];
const lines = (...all: readonly string[]) => all.join("\n");

describe("a file that is not a whole calendar", () => {
  it.each([
    ["nothing", "", ["1 empty"]],
    ["blanks", "\r\n \n\n", ["1 notCalendar"]],
    ["a page", "<!DOCTYPE html><html>", ["1 html"]],
    ["a page with a mark", "\ufeff\n  <html lang=da>", ["1 html"]],
    ["a letter", "Kære alle\nVi mødes i morgen.", ["1 notCalendar"]],
    ["contacts", "BEGIN:VCARD\nFN:Anna\nEND:VCARD", ["1 notCalendar"]],
    ["a calendar without events", calendarOf("BEGIN:VTODO", "END:VTODO"), ["1 noEvents"]],
    ["a calendar that never ends", lines("BEGIN:VCALENDAR", ...event), ["5 cutOff"]],
    ["an event that never ends", lines(...start), ["4 cutOff"]],
    ["a zone that never ends", lines("BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "TZID:x"), ["3 cutOff"]],
    ["an event inside which another begins", lines(...start, ...event, "END:VCALENDAR"), ["2 unfinished"]],
    ["an event inside which the calendar ends", lines(...start, "END:VCALENDAR"), ["2 unfinished"]],
    [
      "an event inside which another calendar begins",
      lines(...start, "BEGIN:VCALENDAR", ...event, "END:VCALENDAR"),
      ["2 unfinished"],
    ],
  ])("%s", (_, text, expected) => {
    const { problems } = readAll(text);

    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual(expected);
    expect(problems.every(({ severity }) => severity === "error")).toBe(true);
  });

  it("says where the component began that the file cuts off", () => {
    expect(readAll(lines(...start)).problems).toMatchObject([{ params: { component: "VEVENT", began: 2 } }]);
  });

  it.each([
    ["without its calendar", lines(...event)],
    ["after noise", lines("Content-Type: text/calendar", "", "BEGIN:VCALENDAR", ...event, "END:VCALENDAR")],
    ["after the END of something that never began", lines("END:VEVENT", "END:VCALENDAR", ...event)],
    ["with an alarm that never ends", lines(...start, "BEGIN:VALARM", "END:VEVENT", "END:VCALENDAR")],
    [
      "after an event that has an alarm",
      calendarOf(...eventLines("BEGIN:VALARM", "DESCRIPTION:x", "END:VALARM")),
    ],
  ])("an event %s is read", (_, text) => {
    expect(readAll(text)).toMatchObject({ events: [{ invite: { bodies: [] } }], problems: [] });
  });

  it("what is inside an alarm is not the event's", () => {
    const alarm = [
      "BEGIN:VALARM",
      "DESCRIPTION:alarm",
      "ATTENDEE:mailto:x@y.example",
      "no property",
      "END:VALARM",
    ];
    const { events, problems } = readAll(calendarOf(...eventLines(...alarm, "DESCRIPTION:event")));

    expect(events).toMatchObject([{ invite: { bodies: [{ content: "event" }], required: { entries: [] } } }]);
    expect(problems).toEqual([]);
  });

  it("of lines that are no properties the first is quoted, cut short", () => {
    const { events, problems } = readAll(calendarOf(...eventLines("x".repeat(100), "y")));

    expect(events).toHaveLength(1);
    expect(problems).toMatchObject([{ message: "badLine", line: 6, params: { text: "x".repeat(60) + "…" } }]);
  });

  it("a zone that nobody knows is named once a file", () => {
    const one = eventLines("DTSTART;TZID=Mars/Olympus:20261207T100000");
    const { problems } = readAll(calendarOf(...one, ...one));

    expect(problems).toMatchObject([
      { message: "unknownZone", severity: "warning", line: 5, params: { zone: "Mars/Olympus" } },
    ]);
  });

  it("an event beyond all measure is left out, and the next one is read", () => {
    const huge = eventLines(...Array.from({ length: 50 }, () => "DESCRIPTION:" + "x".repeat(100_000)));
    const { events, problems } = readAll(calendarOf(...huge, ...eventLines("SUMMARY:next")));

    expect(events.map(({ summary }) => summary)).toEqual(["next"]);
    expect(problems).toMatchObject([{ message: "tooLong", line: 3, params: { megabytes: 4 } }]);
  });

  it("an attachment of any size is passed over", () => {
    const attachment = "ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "A".repeat(9_000_000);
    const { events, problems } = readAll(calendarOf(...eventLines(attachment, "SUMMARY:small")));

    expect(events.map(({ summary }) => summary)).toEqual(["small"]);
    expect(problems).toEqual([]);
  });

  it("the reader's source is closed when nobody reads on", () => {
    let closed = false;
    const source = {
      *[Symbol.iterator]() {
        try {
          yield bytesOf(lines("BEGIN:VCALENDAR", ...event, ...event, "END:VCALENDAR", ""));
        } finally {
          closed = true;
        }
      },
    };
    const [first] = readAll(source).events;

    expect(first).toBeDefined();
    expect(closed).toBe(true);
  });
});
