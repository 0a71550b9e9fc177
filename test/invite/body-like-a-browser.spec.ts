/** @jest-environment jsdom */
import fc from "fast-check";
import { readBody } from "../../src/invite/body";
import { visibleInDom, withoutRepeats } from "../support/visible-in-dom";

function visibleToUs(html: string) {
  const { text, links } = readBody({ kind: "html", content: html });
  return {
    text: text.replace(/\s/g, ""),
    links: withoutRepeats(links.filter(({ hidden }) => !hidden).map(({ href }) => href)),
  };
}

const words = fc.constantFrom(
  "hej ",
  "ø",
  "&aring;",
  "&amp;lt;",
  "&#x41;",
  "&#0;",
  "&copy2",
  "&notin",
  "&",
  "<",
  " ",
  "\n",
  "&nbsp;",
  "&#150;",
);
const blocks = fc.constantFrom("div", "p", "ul", "li", "blockquote", "section", "dl", "dd", "dt");
const inlines = fc.constantFrom("span", "o:p", "label", "q");
const attributes = fc.constantFrom(
  "",
  ' class="a>b"',
  " title='\"'",
  " hidden",
  ' style="display:none"',
  " x=y/",
  "/",
  "\n",
);
const links = fc.constantFrom(
  '<a href="x:1">',
  "<a href=x:2>",
  "<A HREF='x:3&amp;4&lt5&lt=6'>",
  '<a name="n">',
  '<a href=" x:\n7 ">',
);
const others = fc.constantFrom(
  "<img>",
  "<br>",
  "<!-- > -->",
  "<!-->",
  "<!x>",
  "<?x>",
  "</>",
  "</ x>",
  "<style>a<b></style>",
  "<script>'</p>'</script>",
  "<title>&lt;</title>",
);

function tag(names: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const start = fc.tuple(names, attributes).map(([name, rest]) => `<${name}${rest}>`);
  return fc.oneof(
    start,
    names.map((name) => `</${name}>`),
  );
}

function soup(...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(words, ...parts), { maxLength: 14 })
    .map((all) => `<!DOCTYPE html><body>${all.join("")}`);
}

function agrees(html: string): void {
  expect({ html, ...visibleToUs(html) }).toEqual({ html, ...visibleInDom(html) });
}

const thorough = { numRuns: 1_000, seed: 10 };

describe("a body read by us and by a browser's parser", () => {
  it("has the same words and links in a soup of blocks, spans, comments and scripts", () => {
    fc.assert(fc.property(soup(tag(blocks), tag(inlines), others), agrees), thorough);
  });

  it("has the same words and links among links and blocks", () => {
    fc.assert(fc.property(soup(links, fc.constant("</a>"), tag(blocks)), agrees), thorough);
  });

  it("has the same words of cells, however their tags are left out", () => {
    const row = fc.array(
      fc.tuple(attributes, words).map(([rest, text]) => `<td${rest}>${text}`),
      { maxLength: 4 },
    );
    const table = fc.array(fc.tuple(attributes, row).map(([rest, tds]) => `<tr${rest}>${tds.join("")}`));
    fc.assert(
      fc.property(
        table.map((rows) => `<table>${rows.join("")}</table>a`),
        agrees,
      ),
      thorough,
    );
  });

  it("has the same attributes", () => {
    const piece = fc.constantFrom(
      "href",
      "=",
      "'",
      '"',
      " ",
      "x:1",
      "/",
      "a",
      "&amp",
      ";",
      "<",
      "\n",
      "hidden",
    );
    const opening = fc.array(piece, { maxLength: 10 }).map((pieces) => `<a ${pieces.join("")}>b</a>`);
    fc.assert(fc.property(opening, agrees), thorough);
  });
});
