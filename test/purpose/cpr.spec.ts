import * as fc from "fast-check";
import { cprIn, looksLikeCpr } from "../../src/purpose/cpr";
import { findPurpose } from "../../src/purpose/find-purpose";
import { anInvite } from "../support/an-invite";
import { cprCases } from "./texts/cpr-cases";

const two = (number: number) => String(number).padStart(2, "0");

describe("a CPR number in a text (S1)", () => {
  it.each(cprCases)("$name: $cpr", ({ text, cpr }) => {
    expect(cprIn(text)).toBe(cpr);
  });

  it.each(["subject", "location"] as const)("is seen in the %s", (field) => {
    expect(findPurpose(anInvite({ [field]: "CPR 010180-1234", text: "" })).cpr).toBe("firm");
  });

  it("is seen in HTML, and not in its links", () => {
    const html = (content: string) => anInvite({ subject: "", bodies: [{ kind: "html", content }] });

    expect(findPurpose(html("<p>CPR: <b>010180</b>-1234</p>")).cpr).toBe("firm");
    expect(findPurpose(html('<p>CPR: <a href="https://a.example/010180-1234">her</a></p>')).cpr).toBe(
      undefined,
    );
  });

  it("is one on every day that there was, and on no other", () => {
    const digit = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(digit, digit, digit, fc.integer({ min: 0, max: 9 }), (day, month, year, seventh) => {
        const centuries = { 18: seventh > 4 && seventh < 9 && year > 57, 20: isLate(year, seventh) };
        const century = centuries[18] ? 1800 : centuries[20] ? 2000 : 1900;
        const date = new Date(Date.UTC(century + year, month - 1, day));
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        const text = `cpr ${two(day)}${two(month)}${two(year)}-${seventh}234`;

        expect(cprIn(text)).toBe(exists ? "firm" : undefined);
      }),
      { numRuns: 20_000 },
    );
  });
});

function isLate(year: number, seventh: number): boolean {
  return seventh > 4 && seventh < 9 ? year < 58 : (seventh === 4 || seventh === 9) && year < 37;
}

describe("a CPR number in a field of a form", () => {
  it.each([
    ["010180-1234", true],
    ["010180 1234", true],
    ["Anna Holm, 010180-1234", true],
    ["0101801233", true],
    ["cpr 0101801234", true],
    ["0101801234", false],
    ["310480-1234", false],
    ["5790001018012", false],
    ["XG-0101801233-00", false],
    ["anna.holm@regionh.dk", false],
    ["Overlæge", false],
    ["", false],
  ])("%j: %s", (text, expected) => {
    expect(looksLikeCpr(text)).toBe(expected);
  });
});
