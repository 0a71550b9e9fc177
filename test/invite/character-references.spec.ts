/** @jest-environment jsdom */
import fc from "fast-check";
import { decodeAttribute, decodeText } from "../../src/invite/character-references";

function textInDom(raw: string): string {
  return new DOMParser()
    .parseFromString(`<!DOCTYPE html><body>.${raw}`, "text/html")
    .body.textContent.slice(1);
}

function attributeInDom(raw: string): string {
  const page = new DOMParser().parseFromString(`<!DOCTYPE html><body title="${raw}">`, "text/html");
  return page.body.getAttribute("title") ?? "";
}

/** Names of which the reader knows all that its documentation promises. */
const needed = {
  danish: "aelig oslash aring AElig Oslash Aring eacute Eacute",
  swedishAndFinnish: "auml ouml Auml Ouml aring Aring scaron Scaron zcaron Zcaron",
  icelandicAndFaroese: "eth thorn ETH THORN aacute iacute oacute uacute yacute Yacute",
  sami: "ccaron Ccaron dstrok Dstrok eng ENG tstrok Tstrok",
  german: "uuml Uuml szlig bdquo ldquo",
  french:
    "agrave acirc ccedil egrave eacute ecirc euml icirc iuml ocirc oelig OElig ugrave ucirc yuml Yuml laquo raquo",
  spanish: "ntilde Ntilde iquest iexcl ordf ordm",
  signs:
    "nbsp ndash mdash hellip lsquo rsquo sbquo rdquo lsaquo rsaquo bull middot euro pound sect copy reg trade deg times frac12",
  markup: "amp lt gt quot apos AMP LT GT QUOT",
  addresses:
    "colon sol bsol period comma commat quest equals num percnt plus lowbar hyphen semi excl dollar lpar rpar Tab NewLine",
};

const names = Object.values(needed).join(" ").split(" ");

describe("decodeText", () => {
  it.each(names)("knows &%s; as browsers do", (name) => {
    expect(decodeText(`&${name};`)).toBe(textInDom(`&${name};`));
    expect(decodeText(`&${name};`)).not.toContain("&" + name);
  });

  it.each([
    ["decimal", "&#229;", "å"],
    ["hexadecimal", "&#xE5;&#Xe5;", "åå"],
    ["without a semicolon", "&aring &#229 &#xe5g &oslashg", "å å åg øg"],
    ["with leading zeros", "&#0000000000000229;", "å"],
    ["beyond the first plane", "&#128512;", "😀"],
    ["only once", "&amp;amp; &amp;#229; &amp;lt;", "&amp; &#229; &lt;"],
    ["of Windows-1252", "&#128;&#146;&#150;", "€’–"],
    [
      "of nothing that is a character",
      "&#0;&#xD800;&#x110000;&#99999999999999999999;",
      "\ufffd\ufffd\ufffd\ufffd",
    ],
    ["that nobody knows", "&hej; &; &# &#x &#; & &constructor;", "&hej; &; &# &#x &#; & &constructor;"],
    ["with case", "&Aring;&aring;&ARING;", "Åå&ARING;"],
  ])("reads references %s", (_, raw, text) => {
    expect(decodeText(raw)).toBe(text);
    expect(textInDom(raw).replace(/\ufffd/g, "")).toBe(text.replace(/\ufffd/g, ""));
  });
});

describe("decodeAttribute", () => {
  it.each([
    [
      "a parameter that looks like a name",
      "?a=1&copy=2&reg=3&lang=da&notit=1&para",
      "?a=1&copy=2&reg=3&lang=da&notit=1¶",
    ],
    ["a name that runs on", "?x&copyright", "?x&copyright"],
    ["whole references", "?a=1&amp;b=2&#38;c&#x3d3", "?a=1&b=2&cϓ"],
    ["a name at the end", "a&amp", "a&"],
  ])("reads %s as browsers do", (_, raw, value) => {
    expect(decodeAttribute(raw)).toBe(value);
    expect(attributeInDom(raw)).toBe(value);
  });
});

describe("references in any order", () => {
  const piece = fc.constantFrom(
    "&",
    "#",
    "x",
    "1",
    "8",
    "f",
    ";",
    "=",
    "amp",
    "lt",
    "copy",
    "not",
    "oslash",
    "aring",
    "frac1",
    "4",
    " ",
  );
  const raw = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

  it("are read as browsers read them", () => {
    fc.assert(
      fc.property(raw, (text) => {
        expect(decodeText(text)).toBe(textInDom(text));
        expect(decodeAttribute(text)).toBe(attributeInDom(text));
      }),
      { numRuns: 1_000, seed: 11 },
    );
  });
});
