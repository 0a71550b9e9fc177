import path from "node:path";
import { rules } from "../../src/license/rules";
import { packs } from "../../src/policy/packs";
import { words } from "../../src/words/words";
import { allSources, filesBelow } from "../support/architecture/sources";

const sources = allSources();

/** Names without folder and ending, of what lies in the folder or below it. */
function namesIn(folder: string): readonly string[] {
  return filesBelow(folder).map((file) => path.posix.basename(file, path.posix.extname(file)));
}

function sorted(names: readonly string[]): readonly string[] {
  return [...names].sort();
}

describe("the one list of rules, src/license/rules.ts", () => {
  it("has every file of src/license/rules once, by an id that is the file's name", () => {
    expect(sorted(rules.map(({ id }) => id))).toEqual(sorted(namesIn("src/license/rules")));
  });

  it.each(filesBelow("src/license/rules"))("%s exports its rule and nothing else", (file) => {
    const exported = sources
      .find((source) => source.file === file)
      ?.nodes.filter(({ type }) => type.startsWith("Export"));

    expect(exported).toHaveLength(1);
  });
});

describe("the one list of policy packs, src/policy/packs.ts", () => {
  it("has every file of src/policy/packs once, by an id that is the file's name", () => {
    expect(sorted(packs.map(({ id }) => id))).toEqual(sorted(namesIn("src/policy/packs")));
  });
});

describe("the one list of languages, src/words/words.ts", () => {
  const folders = [...new Set(filesBelow("src/words").map((file) => path.posix.dirname(file)))];
  const languages = folders
    .filter((folder) => folder !== "src/words")
    .map((folder) => path.posix.basename(folder));

  it("has every folder of src/words", () => {
    expect(sorted(Object.keys(words))).toEqual(sorted(languages));
  });

  it.each(languages)("%s has the same files as Danish", (language) => {
    expect(namesIn(`src/words/${language}`)).toEqual(namesIn("src/words/da"));
  });
});
