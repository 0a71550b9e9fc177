import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { filesBelow, project } from "../support/architecture/sources";

const documents = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...filesBelow("docs")].filter((file) =>
  file.endsWith(".md"),
);

function textOf(file: string): string {
  return readFileSync(path.join(project, file), "utf8");
}

const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };

/** What the pattern's first group takes, from every document, as `file: what`. */
function mentions(pattern: RegExp): readonly { file: string; what: string }[] {
  return documents.flatMap((file) =>
    [...textOf(file).matchAll(pattern)].map(([, what = ""]) => ({ file, what })),
  );
}

describe("the documents", () => {
  it("name only npm scripts that there are", () => {
    const unknown = mentions(/npm run (?:-s |--silent )?([a-z][\w:-]*)/g)
      .filter(({ what }) => !(what in scripts))
      .map(({ file, what }) => `${file}: npm run ${what}`);

    expect(unknown).toEqual([]);
  });

  it("link only to files that there are", () => {
    const broken = mentions(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)
      .filter(({ file, what }) => !existsSync(path.join(project, path.dirname(file), what)))
      .map(({ file, what }) => `${file}: ${what}`);

    expect(broken).toEqual([]);
  });

  it("name only files of the project that there are", () => {
    const missing = mentions(/`((?:src|test|scripts|docs)\/[\w./-]+\.\w+)`/g)
      .filter(({ what }) => !existsSync(path.join(project, what)))
      .map(({ file, what }) => `${file}: ${what}`);

    expect(missing).toEqual([]);
  });

  it("are numbered without a gap where they are decisions", () => {
    const numbers = filesBelow("docs/decisions").map((file) => Number(path.basename(file).slice(0, 4)));

    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});
