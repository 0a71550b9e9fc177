import { readBody } from "../../src/invite/body";
import { hiddenCases } from "../support/html-cases/hidden";
import { type HtmlCase, zoom } from "../support/html-cases/html-case";
import { linkCases } from "../support/html-cases/links";
import { textCases } from "../support/html-cases/text";
import { tokenCases } from "../support/html-cases/tokens";

function readHtml(html: string) {
  return readBody({ kind: "html", content: html });
}

function expectCase({ html, text, shown = [], hidden = [] }: HtmlCase): void {
  const read = readHtml(html);
  const addresses = (hid: boolean) =>
    read.links.filter((link) => link.hidden === hid).map(({ href }) => href);
  expect({ text: read.text, shown: addresses(false), hidden: addresses(true) }).toEqual({
    text,
    shown,
    hidden,
  });
}

describe("readBody of HTML", () => {
  it.each(tokenCases)("reads past $name", expectCase);
  it.each(textCases)("makes text of $name", expectCase);
  it.each(linkCases)("finds the links of $name", expectCase);
  it.each(hiddenCases)("keeps the shown and the hidden apart: $name", expectCase);

  it.each([
    ["its words", `<a href="${zoom}"> Klik <b>her</b>\n</a> nu`, "Klik her"],
    ["an address as words", `<a href="https://b.example/">${zoom}</a>`, zoom],
    ["words over several lines", `<a href="${zoom}"><p>a</p><p>b</p></a>`, "a\nb"],
    ["only the words on show", `<a href="${zoom}">a<i hidden>b</i>c</a>`, "ac"],
    ["words between other words", `x <a href="${zoom}">y</a> z`, "y"],
    ["nothing for a picture", `<a href="${zoom}"><img alt="Zoom"></a>`, ""],
    ["hidden words for a hidden link", `<p hidden><a href="${zoom}">Klik</a></p>`, "Klik"],
  ])("gives a link %s", (_, html, text) => {
    expect(readHtml(html).links.map((link) => link.text)).toEqual([text]);
  });

  it("keeps an address byte for byte", () => {
    const address = "https://us02web.zoom.us/j/81234567890?pwd=aB-c_d.e~f+g%2F1.1&tk=x==#/";
    expect(readHtml(`<a href="${address}">D</a>`).links[0]?.href).toBe(address);
  });

  it("reads names of attributes and elements that objects have by birth", () => {
    const read = readHtml(
      "<constructor><valueOf hidden>a</valueOf><toString __proto__=1>b</toString>&constructor;",
    );
    expect(read).toEqual({ text: "b&constructor;", links: [] });
  });
});

describe("readBody of plain text", () => {
  it.each(["", "Hej  du\r\n\r\n\tder\u00a0", "<b>5 &lt; 6</b>"])(
    "hands the text on as it is: %j",
    (content) => {
      expect(readBody({ kind: "text", content }).text).toBe(content);
    },
  );

  it("finds its links", () => {
    expect(readBody({ kind: "text", content: `Hej\n${zoom}\n` }).links).toEqual([
      { href: zoom, text: zoom, at: 4, hidden: false },
    ]);
  });
});

describe("a text of many pieces", () => {
  it.each([65_534, 65_535, 65_536, 65_537])(
    "is one text: white space after %i letters is one space",
    (letters) => {
      const content = `${"a".repeat(letters)} \u200b \n b`;

      expect(readBody({ kind: "html", content }).text).toBe(`${"a".repeat(letters)} b`);
    },
  );
});
