import fc from "fast-check";
import { bytesOf, calendarBytes, calendarOf, eventLines, readAll } from "../../support/calendar-files";

const summary = "Møde på Østerbro 🩺 – 8. etage";
const text = calendarOf(
  ...eventLines(
    "RECURRENCE-ID:20261207T100000Z",
    `SUMMARY:${summary}`,
    "ATTENDEE;CN=Åse Ærø:mailto:aase@regionh.dk",
    "DESCRIPTION:https://regionh.zoom.us/j/81234567890",
  ),
);
const expected = readAll(text);

function utf16(chars: string, endian: "le" | "be", mark: boolean): Uint8Array {
  const bytes = new Uint8Array(Buffer.from((mark ? "\ufeff" : "") + chars, "utf16le"));
  return endian === "le" ? bytes : new Uint8Array(Buffer.from(bytes).swap16());
}

/** The lines folded after this many bytes, inside characters too. */
function folded(chars: string, width: number, lineEnd: string): Uint8Array {
  const fold = Buffer.from(lineEnd + " ");
  const lines = chars.split("\r\n").map((line) => {
    const bytes = Buffer.from(line);
    const starts = Array.from({ length: Math.ceil(bytes.length / width) }, (_, index) => index * width);
    const pieces = starts.flatMap((start) => [
      ...(start === 0 ? [] : [fold]),
      bytes.subarray(start, start + width),
    ]);
    return Buffer.concat([...pieces, Buffer.from(lineEnd)]);
  });
  return new Uint8Array(Buffer.concat(lines));
}

function inPieces(bytes: Uint8Array, size: number): readonly Uint8Array[] {
  const starts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => index * size);
  return starts.map((start) => bytes.subarray(start, start + size));
}

/** Line numbers are about the file as it is, so they may differ. */
function withoutLines({ events, problems }: ReturnType<typeof readAll>) {
  return { events: events.map(({ line, ...event }) => ({ ...event, line: line > 0 })), problems };
}

describe("one calendar in many encodings", () => {
  it("says what it should", () => {
    expect(expected.problems).toEqual([]);
    expect(expected.events[0]).toMatchObject({
      summary,
      invite: { required: { entries: [{ name: "Åse Ærø" }] } },
    });
  });

  it.each([
    ["a byte order mark", bytesOf("\ufeff" + text)],
    ["UTF-16, little end first", utf16(text, "le", true)],
    ["UTF-16, big end first", utf16(text, "be", true)],
    ["UTF-16, little end first, without a mark", utf16(text, "le", false)],
    ["UTF-16, big end first, without a mark", utf16(text, "be", false)],
    ["line feeds alone", bytesOf(text.replaceAll("\r\n", "\n"))],
    ["carriage returns alone", bytesOf(text.replaceAll("\r\n", "\r"))],
    ["carriage returns doubled", bytesOf(text.replaceAll("\r\n", "\r\r\n"))],
    ["empty lines between", bytesOf(text.replaceAll("\r\n", "\r\n\r\n"))],
    ["no line end at the end", bytesOf(text.trimEnd())],
    ["a byte order mark before the second calendar", bytesOf("\ufeff" + text)],
  ])("%s", (_, bytes) => {
    expect(withoutLines(readAll(bytes))).toEqual(withoutLines(expected));
  });

  it("folds inside characters and names, line ends and pieces of any size do not change what is read", () => {
    const property = fc.property(
      fc.integer({ min: 1, max: 80 }),
      fc.integer({ min: 1, max: 200 }),
      fc.constantFrom("\r\n", "\n", "\r", "\r\r\n"),
      (width, size, lineEnd) => {
        const read = readAll(inPieces(folded(text, width, lineEnd), size));
        expect(withoutLines(read)).toEqual(withoutLines(expected));
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it.each([1, 2, 3, 7, 64, 4096])("pieces of %i bytes give the same as the whole file, lines too", (size) => {
    const bytes = calendarBytes("exchange-series-with-exceptions.ics");

    expect(readAll(inPieces(bytes, size))).toEqual(readAll(bytes));
  });

  it("UTF-16 in pieces that cut characters", () => {
    expect(readAll(inPieces(utf16(text, "le", true), 3))).toEqual(expected);
  });

  it("calendars put one after the other, each with its mark", () => {
    expect(readAll(bytesOf("\ufeff" + text + "\ufeff" + text)).events).toHaveLength(2);
  });

  it("text from before UTF-8 is read as Windows-1252", () => {
    const bytes = new Uint8Array(
      Buffer.from(calendarOf(...eventLines("SUMMARY:Møde på Østerbro")), "latin1"),
    );

    expect(readAll(bytes).events[0]?.summary).toBe("Møde på Østerbro");
  });

  it("one unreadable byte does not spoil the other characters", () => {
    const bytes = bytesOf(calendarOf(...eventLines("SUMMARY:Møde ? Østerbro")));
    bytes[bytes.indexOf(63)] = 0xff;

    expect(readAll(bytes).events[0]?.summary).toBe("Møde \ufffd Østerbro");
  });
});
