import { readBody } from "../../src/invite/body";
import { everyBody } from "../support/bodies/every-body";

describe.each(everyBody)("a body by $program ($language)", ({ body, joinLinks, hiddenLinks, lines }) => {
  const { text, links } = readBody(body);

  it("shows its lines", () => {
    expect(text.split(/\r?\n/)).toEqual(expect.arrayContaining(lines as string[]));
  });

  it("has the links to the meeting in sight", () => {
    const shown = links.filter(({ hidden }) => !hidden).map(({ href }) => href);
    expect(shown).toEqual(expect.arrayContaining(joinLinks as string[]));
    expect(joinLinks.every((href) => shown.indexOf(href) === shown.lastIndexOf(href))).toBe(true);
  });

  it("has just these hidden links", () => {
    expect(links.filter(({ hidden }) => hidden).map(({ href }) => href)).toEqual(hiddenLinks);
  });

  it("has no style, setting or reference in its words", () => {
    expect(text).not.toMatch(/mso|font-|&(?:#|[a-z]+;)|\[if|urn:|xml/i);
  });
});
