import * as fc from "fast-check";
import { isolated, isolatedHost, withoutIsolates } from "../../src/words/isolate";
import { say } from "../../src/words/say";
import { everyMessage } from "../support/every-message";

const fsi = "\u2068";
const pdi = "\u2069";

/** Texts made to break out: controls, direction marks, markup, emoji, and very many of them. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(fsi, pdi, "\u202e", "\u202a", "\u2066", "\u2028", "\u0000", "\r\n", "\u0085", "\t"),
      fc.constantFrom("<img src=x>", "](https://evil.example)", "**", "שלום", "Mette", " ", "👩‍⚕️", "a\u0301"),
      fc.string({ unit: "binary" }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

/** Whether isolates open and close in turn, each before the line's end. */
function isBalanced(text: string): boolean {
  const marks = text.replace(/[^\u2068\u2069]/g, "");
  return /^(?:\u2068\u2069)*$/.test(marks);
}

describe("a name inside a sentence", () => {
  it.each([
    ["Mette Hansen", "Mette Hansen"],
    ["  Mette \r\n\t Hansen ", "Mette Hansen"],
    ["Mette\u202e nesnaH", "Mette nesnaH"],
    [`${pdi}Mette${fsi}`, "Mette"],
    ["a\u2028b", "a b"],
    ["<b>Bo</b> & co", "<b>Bo</b> & co"],
    ["x".repeat(61), "x".repeat(60) + "…"],
    ["👩".repeat(61), "👩".repeat(60) + "…"],
  ])("%j is shown as %j in an isolate", (name, shown) => {
    expect(isolated(name)).toBe(fsi + shown + pdi);
  });

  it.each(["", "   ", "\u0000\u202e", fsi + pdi])("%j leaves nothing, not even an isolate", (name) => {
    expect(isolated(name)).toBe("");
  });
});

describe("a host inside a sentence", () => {
  it("keeps its end, which says whose it is", () => {
    expect(isolatedHost("zoom.us." + "a".repeat(200) + ".evil.example")).toMatch(
      /^\u2068…a{47}\.evil\.example\u2069$/,
    );
  });
});

describe("hostile text", () => {
  it("stays on one line in an isolate of its own, and short", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const shown of [isolated(text), isolatedHost(text)]) {
          expect(isBalanced(shown)).toBe(true);
          expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066\u2067]/);
          expect(Array.from(withoutIsolates(shown)).length).toBeLessThanOrEqual(61);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves every sentence outside its isolate as it was", () => {
    const outside = (text: string) => text.replace(/\u2068[^\u2069]*\u2069/g, "");
    const plain = everyMessage({ name: "Mette", number: 3 });

    fc.assert(
      fc.property(
        hostile.filter((text) => isolated(text) !== ""),
        (name) => {
          everyMessage({ name, number: 3 }).forEach((message, index) => {
            for (const language of ["da", "en"] as const) {
              const told = say(message, language);
              const expected = say(plain[index] ?? message, language);

              expect(outside(told.headline)).toBe(outside(expected.headline));
              expect(outside(told.line)).toBe(outside(expected.line));
            }
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});
