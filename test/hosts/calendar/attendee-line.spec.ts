import fc from "fast-check";
import { isPlainAttendee, plainAttendee } from "../../../src/hosts/calendar/attendee-line";
import { personLineOf } from "../../../src/hosts/calendar/person";
import { propertyOf } from "../../../src/hosts/calendar/property";

const rare = fc.constantFrom(
  "CN",
  "cn",
  "ROLE",
  "VALUE",
  "MEMBER",
  "X-A",
  "",
  "__proto__",
  "constructor",
  "=",
  ";",
  ":",
);
const piece = fc.oneof(
  rare,
  fc.constantFrom(";", "=", ":", ",", " ", '"', "^", "\\", "^n"),
  fc.string({ maxLength: 4 }),
);
const line = fc
  .tuple(fc.constantFrom(";", ":"), fc.array(piece, { maxLength: 16 }))
  .map(([first, pieces]) => "ATTENDEE" + first + pieces.join(""));

function asTheLibraryReads(text: string) {
  const property = propertyOf({ text, number: 1 });
  return "values" in property ? personLineOf(property) : undefined;
}

describe("an attendee's line that holds nothing special", () => {
  it("is read as the library reads it, or left to the library", () => {
    const property = fc.property(line, (text) => {
      const plain = isPlainAttendee(text) ? plainAttendee(text) : undefined;
      fc.pre(plain !== undefined);
      expect(plain).toEqual(asTheLibraryReads(text));
    });
    fc.assert(property, { numRuns: 3000 });
  });

  it.each([
    "ATTENDEE:mailto:bo@regionh.dk",
    "ATTENDEE;CN=Bo Lund;RSVP=TRUE:mailto:bo@regionh.dk",
    "attendee;Cn=Bo: Lund:mailto:bo@regionh.dk",
    "ATTENDEE;CN=;X-N=a=b:mailto:bo@regionh.dk;x",
  ])("%s needs no library, and would be the same with it", (text) => {
    expect(isPlainAttendee(text)).toBe(true);
    expect(plainAttendee(text)).toEqual(asTheLibraryReads(text));
  });

  it.each([
    'ATTENDEE;CN="Bo":mailto:bo@regionh.dk',
    "ATTENDEE;CN=^nBo:mailto:bo@regionh.dk",
    "ATTENDEE;CN=B\\,o:mailto:bo@regionh.dk",
    "ATTENDEE;VALUE=TEXT:bo@regionh.dk",
    "ATTENDEE;RSVP;CN=Bo:mailto:bo@regionh.dk",
    "ATTENDEE;=Bo:mailto:bo@regionh.dk",
    "ATTENDEE;CN=Bo",
  ])("%s is the library's", (text) => {
    expect(isPlainAttendee(text)).toBe(false);
  });
});
