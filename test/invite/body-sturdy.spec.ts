import fc from "fast-check";
import { readBody } from "../../src/invite/body";
import type { BodyText } from "../../src/invite/body-text";
import type { Body } from "../../src/invite/invite";
import { bait, filledWith } from "../support/bait";
import { fuzzing } from "../support/fuzzing";

const runs = fuzzing({ numRuns: 100_000, seed: 2 });
const megabyte = 1_000_000;

function isBodyText({ text, links }: BodyText): boolean {
  return (
    typeof text === "string" &&
    links.every(
      ({ href, text: words, hidden }) =>
        typeof href === "string" && href !== "" && typeof words === "string" && typeof hidden === "boolean",
    )
  );
}

const fragments = fc.constantFrom(
  ...bait,
  ">",
  "/",
  "=",
  "-->",
  "]]>",
  "</a>",
  "</style>",
  "</div>",
  "</table>",
  "<pre>",
  "<textarea>",
  "<br/>",
  "<img src=x>",
  "<template>",
  "<area href=x>",
  "<v:rect href='x'>",
  "style=",
  "display:none",
  "hidden",
  "font-size:0",
  "href=",
  "zoom.us/j/81234567890?pwd=a",
  "\u0000",
  "\ud800",
  "\r\n",
  "æ",
);

const kind = fc.constantFrom<Body["kind"]>("html", "html", "text");
const pieced = fc.array(fragments, { maxLength: 10 }).map((pieces) => pieces.join(""));
const body = fc.record<Body>({
  kind,
  content: fc.oneof({ weight: 9, arbitrary: pieced }, fc.string({ unit: "binary" })),
});

describe("readBody", () => {
  it("answers any content with words and links", () => {
    fc.assert(
      fc.property(body, (any) => expect(isBodyText(readBody(any))).toBe(true)),
      runs,
    );
  });

  it("shows nothing that is not seen, and no line without a word", () => {
    fc.assert(
      fc.property(pieced, (content) => {
        expect(readBody({ kind: "html", content }).text).not.toMatch(
          /^\s|\s$|\n\s|\s\n| {2}|[\u0000\u00a0\u200b]/,
        );
      }),
      { numRuns: 10_000, seed: 2 },
    );
  });

  it("takes its own text for plain text with the same bare links", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("hej ", "https://a.example/x ", "(https://b.example) ", "a.")),
        (words) => {
          const content = words.join("");
          const plain = readBody({ kind: "text", content });
          expect(readBody({ kind: "html", content }).links).toEqual(plain.links);
        },
      ),
      { numRuns: 1_000, seed: 2 },
    );
  });

  // A reader whose time grew with the square of the length would not be through here within an hour; bench/html-body.ts has the figures.
  it.each(bait)("comes to the end of 1 MB of %j", (unit) => {
    const content = filledWith(unit, megabyte);
    expect(isBodyText(readBody({ kind: "html", content }))).toBe(true);
    expect(readBody({ kind: "text", content }).text).toBe(content);
  });

  it("reads what stands behind 100,000 open elements", () => {
    const content = "<div>".repeat(100_000) + "<p hidden>a</p>b" + "</div>".repeat(100_000) + "c";
    expect(readBody({ kind: "html", content }).text).toBe("b\nc");
  });

  it("finds each of 100,000 links", () => {
    const html = '<a href="https://a.example/">a</a> '.repeat(100_000);
    expect(readBody({ kind: "html", content: html }).links).toHaveLength(100_000);
    expect(readBody({ kind: "text", content: "https://a.example/ ".repeat(100_000) }).links).toHaveLength(
      100_000,
    );
  });
});
