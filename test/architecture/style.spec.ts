import { allSources, sourceFrom } from "../support/architecture/sources";
import { badNames, heavyForms, linesOf, medianOf } from "../support/architecture/style";

const sources = allSources();
const lines = sources.map(linesOf);

describe("the style of the house", () => {
  it("a file is named after its one idea", () => {
    expect(badNames(sources)).toEqual([]);
  });

  it("there are no classes, enums or namespaces", () => {
    expect(heavyForms(sources)).toEqual([]);
  });

  it("half of the files have at most 60 lines", () => {
    expect(medianOf(lines)).toBeLessThanOrEqual(60);
  });

  it("no file has more than 200 lines", () => {
    const long = sources
      .filter((source) => linesOf(source) > 200)
      .map(({ file }) => `${file} is too long: which second idea is in it?`);

    expect(long).toEqual([]);
  });
});

describe("a breach of the style is seen", () => {
  it.each(["src/zoom/utils.ts", "src/zoom/linkReader.ts", "src/words/Words.ts", "src/words/word-manager.ts"])(
    "the name %s",
    (file) => {
      expect(badNames([sourceFrom(file, "")])).toHaveLength(1);
    },
  );

  it.each(["class A {}", "enum A { B }", "namespace A { export const b = 1; }", "const A = class {};"])(
    "%s",
    (text) => {
      expect(heavyForms([sourceFrom("src/pane/a.ts", text)])).toHaveLength(1);
    },
  );
});
