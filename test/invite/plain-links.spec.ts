import { linksInText } from "../../src/invite/plain-links";

const zoom = "https://regionh.zoom.us/j/81234567890";

function pairs(text: string): readonly (readonly string[])[] {
  return linksInText(text).map(({ href, text: words }) => [words, href]);
}

describe("linksInText", () => {
  it.each([
    ["on its own", zoom, zoom],
    ["at the end of a sentence", `Se ${zoom}.`, zoom],
    ["before a comma", `${zoom}, og så`, zoom],
    ["with several marks behind it", `Kan du se ${zoom}?!...`, zoom],
    ["in brackets", `(se ${zoom}).`, zoom],
    ["in square brackets", `[${zoom}]`, zoom],
    ["in guillemets", `»${zoom}«`, zoom],
    ["in quotation marks", `“${zoom}”`, zoom],
    ["with brackets of its own", "https://a.example/x_(y)", "https://a.example/x_(y)"],
    ["with brackets of its own, in brackets", "(https://a.example/x_(y))", "https://a.example/x_(y)"],
    ["with an ending that a token may have", "https://a.example/?pwd=x-_=", "https://a.example/?pwd=x-_="],
    ["in upper case", "HTTPS://A.EXAMPLE/X", "HTTPS://A.EXAMPLE/X"],
    ["in angle brackets", `<${zoom}>`, zoom],
    ["in angle brackets with a full stop", "<https://a.example/x.>", "https://a.example/x."],
    ["before a line break", `${zoom}\r\nKode: 1`, zoom],
    ["before a hard space", `${zoom}\u00a0Kode`, zoom],
    ["glued to a word", `Link:${zoom}`, zoom],
    ["that names another in itself", `https://a.example/?url=${zoom}`, `https://a.example/?url=${zoom}`],
    ["for Zoom's program", "zoommtg://zoom.us/join?confno=1", "zoommtg://zoom.us/join?confno=1"],
    ["of a mail box", "skriv til mailto:zoom@regionh.dk.", "mailto:zoom@regionh.dk"],
    ["with odd characters in its host", "https://zoom\u3002us\u200b/j/1", "https://zoom\u3002us\u200b/j/1"],
  ])("finds an address %s", (_, text, href) => {
    expect(pairs(text)).toEqual([[href, href]]);
  });

  it.each([
    ["words", `Deltag i Zoom-møde<${zoom}>`, "Deltag i Zoom-møde"],
    ["an address that says something else", `https://zoom.us/j/1<${zoom}>`, "https://zoom.us/j/1"],
    ["words on a line of their own", `Emne: Møde\nDeltag<${zoom}>`, "Deltag"],
    ["a mail address", "zoom@regionh.dk<mailto:zoom@regionh.dk>", "zoom@regionh.dk"],
    ["no words before a space", `Deltag: <${zoom}>`, zoom],
  ])("reads Outlook's form with %s", (_, text, words) => {
    expect(pairs(text).map(([shown]) => shown)).toEqual([words]);
  });

  it("keeps the words of neighbors apart", () => {
    expect(pairs("a<https://a.example/>, b<https://b.example/> | c<https://c.example/>")).toEqual([
      ["a", "https://a.example/"],
      ["b", "https://b.example/"],
      ["c", "https://c.example/"],
    ]);
  });

  it.each([
    "",
    "zoom.us/j/81234567890",
    "https://",
    "mailto:",
    "https:/a.example",
    "ftp://a.example",
    "http://.",
  ])("finds no link in %j", (text) => expect(linksInText(text)).toEqual([]));

  it("keeps the order, and what stands twice", () => {
    expect(pairs("https://b.example https://a.example https://b.example").map(([, href]) => href)).toEqual([
      "https://b.example",
      "https://a.example",
      "https://b.example",
    ]);
  });
});
