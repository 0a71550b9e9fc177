import { readFileSync } from "node:fs";
import { citations } from "../../src/policy/citations";
import { packs } from "../../src/policy/packs";

/** The sources, sentence by sentence, in their own words. */
const sources = new Map([
  ...sentencesOf("docs/sources/region-hovedstaden.md"),
  ...sentencesOf("docs/sources/djoef.md"),
]);

function sentencesOf(file: string): readonly [string, string][] {
  const rows = readFileSync(file, "utf8").matchAll(/^\| ([A-Z]\d+) +\| (.*?) +\|$/gm);
  return [...rows].map(([, id = "", sentence = ""]) => [id, sentence]);
}

it("knows all sentences of both pages", () => {
  const count = (letter: string) => [...sources.keys()].filter((id) => id.startsWith(letter)).length;
  expect({ A: count("A"), B: count("B"), C: count("C") }).toEqual({ A: 28, B: 31, C: 1 });
});

describe.each(packs)("the pack $id", (pack) => {
  const cited = new Set(citations(pack).map(({ id }) => id));

  it.each(Object.keys(pack.sentences))("quotes %s in the source's own words", (id) => {
    expect(pack.sentences[id]?.da).toBe(sources.get(id));
  });

  it("holds no sentence that it does not cite", () => {
    expect(Object.keys(pack.sentences).filter((id) => !cited.has(id))).toEqual([]);
  });
});

/** Sentences that hold no rule, no figure, no address and no guidance. */
const leftOut = new Map([["B3", "history and praise: used since 2017, good experience"]]);

it("leaves out no sentence of the pages but the listed ones", () => {
  const cited = new Set(packs.flatMap((pack) => citations(pack).map(({ id }) => id)));
  expect([...sources.keys()].filter((id) => !cited.has(id))).toEqual([...leftOut.keys()]);
});

it.each([
  ["region-hovedstaden", "A", 28],
  ["djoef", "B", 30],
])("%s cites all of its own page's rules", (id, letter, count) => {
  const pack = packs.find((one) => one.id === id);
  const own = Object.keys(pack?.sentences ?? {}).filter((sentence) => sentence.startsWith(letter));
  expect(own).toHaveLength(count);
});
