import fc from "fast-check";
import { contentReader } from "../../../src/hosts/calendar/lines/component-content";
import { plainContent } from "../../../src/hosts/calendar/lines/plain-content";

const lineFeed = 10;

const piece = fc.oneof(
  fc.constantFrom(
    "UID:",
    "ATTENDEE;CN=Bo",
    "attendee:",
    "X-ZOOM-URL:",
    "DESCRIPTION:zoom",
    "DTSTAMP:",
    "x-a",
  ),
  fc.constantFrom("BEGIN:VALARM", "END:VALARM", "END:x", "Begin:", ":", ";", "\r\n", "\r\n ", "\n\t", "\n"),
  fc.constantFrom("\r", "\r\r\n", "\r\n\r\n ", " ", "æ", "\ufeff", "\ufffd", "Zoom", "A".repeat(65)),
);
const bytes = fc
  .array(
    fc.oneof(
      piece,
      piece.map((text) => text + "\r\n"),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => new TextEncoder().encode(pieces.join("")));
const cutBytes = fc.tuple(bytes, fc.nat(200)).map(([all, at]) => {
  // A fold or anything else that breaks a character in two.
  const cut = Math.min(at, all.length);
  return new Uint8Array([...all.subarray(0, cut), 13, 10, 32, ...all.subarray(cut)]);
});

/** Byte by byte: what does not come in one piece is never read as text. */
function readWithCare(all: Uint8Array) {
  const nothing = { bytes: new Uint8Array(0), lineBreak: lineFeed };
  return contentReader()("event", [
    { block: { bytes: all, lineBreak: lineFeed }, number: 7 },
    { block: nothing, number: 7 },
  ]);
}

describe("an event that is read as text", () => {
  it("is read as it is byte by byte, or left to be", () => {
    const property = fc.property(fc.oneof(bytes, cutBytes), (all) => {
      const plain = plainContent(all, 7);
      fc.pre(plain !== undefined);
      expect(plain).toEqual(readWithCare(all));
    });
    fc.assert(property, { numRuns: 3000 });
  });

  it.each([
    ["lines with folds", "UID:a\r\nSUMMARY:Mø\r\n de\r\n\t om Zo\r\n om\r\n"],
    ["lines that end with a line feed alone", "UID:a\nDESCRIPTION:https://zo\n om.us/j/1\n"],
    ["a component inside", "BEGIN:VALARM\r\nDESCRIPTION:x\r\nEND:VALARM\r\nUID:a\r\n"],
  ])("may have %s", (_, text) => {
    const all = new TextEncoder().encode(text);
    expect(plainContent(all, 7)).toEqual(readWithCare(all));
  });

  it.each([
    ["a line that is no property", "UID:a\r\nhello\r\n"],
    ["an empty line", "UID:a\r\n\r\nSUMMARY:b\r\n"],
    ["a byte order mark", "\ufeffUID:a\r\n"],
  ])("has not got %s", (_, text) => {
    expect(plainContent(new TextEncoder().encode(text), 7)).toBeUndefined();
  });

  it("has no character that a fold breaks in two", () => {
    const broken = new Uint8Array([...new TextEncoder().encode("SUMMARY:M"), 0xc3, 13, 10, 32, 0xb8, 13, 10]);
    expect(plainContent(broken, 7)).toBeUndefined();
    expect(readWithCare(broken)).toMatchObject({ lines: [{ text: "SUMMARY:Mø" }] });
  });
});
