/** What `npm run build -- --env policy=FILE` makes of the one list of packs. */
import { readFileSync } from "node:fs";
import path from "node:path";

const list = readFileSync("src/policy/packs.ts", "utf8");
// A loader of webpack's, and so without types.
const packsWithOwn = require("../scripts/packs-with-own.js") as (
  this: { getOptions(): { file: string } },
  source: string,
) => string;

function listWith(file: string): string {
  return packsWithOwn.call({ getOptions: () => ({ file: path.resolve(file) }) }, list);
}

it.each([
  [
    "of another organization stands first",
    "test/support/policies/meridian-museum.json",
    "own, regionHovedstaden, djoef",
  ],
  ["replaces the first one of its id", "src/policy/packs/region-hovedstaden.json", "own, djoef"],
  [
    "replaces the last one of its id, and stands first",
    "src/policy/packs/djoef.json",
    "own, regionHovedstaden",
  ],
])("a policy %s", (_, file, packs) => {
  const made = listWith(file);

  expect(made).toContain(`export const packs = [${packs}] as Packs;`);
  expect(made).toContain(`import own from ${JSON.stringify(path.resolve(file))};`);
  expect(made.match(/^import \w+ from "\.\/packs\//gm)).toHaveLength(packs.split(", ").length - 1);
});
