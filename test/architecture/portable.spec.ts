import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { filesBelow, project } from "../support/architecture/sources";

const folders = ["src", "test", "scripts", "docs", ".ci"];
const roots = readdirSync(project, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== "package-lock.json")
  .map(({ name }) => name);
const texts = [...roots, ...folders.flatMap(filesBelow)].filter(
  (file) => !/\.(png|ico|woff2?|ics)$/.test(file),
);

/** Folders that belong to one person's machine. */
const ownFolders = /(?<![\w.-])(?:\/(?:home|root|Users|work|tmp|mnt)\/|[A-Z]:\\Users\\|file:\/\/\/)/;

it("no file names a place that exists on one machine only", () => {
  const tied = texts.flatMap((file) =>
    readFileSync(path.join(project, file), "utf8")
      .split("\n")
      .flatMap((line, index) => (ownFolders.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );

  expect(tied).toEqual([]);
});
