/** What `npm run build -- --env policy=FILE` makes of the one list of packs. */
import { readFileSync } from "node:fs";
import path from "node:path";

const list = readFileSync("src/policy/packs.ts", "utf8");
// A loader of webpack's, and so without types.
const packsWithOwn = require("../scripts/packs-with-own.js") as (
  this: { getOptions(): { file: string }; addDependency(file: string): void },
  source: string,
) => string;

let watched: string[] = [];
beforeEach(() => (watched = []));

function listWith(given: string): string {
  const file = path.resolve(given);
  const addDependency = (one: string) => void watched.push(one);
  return packsWithOwn.call({ getOptions: () => ({ file }), addDependency }, list);
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

it("the list is made anew when the file has changed", () => {
  listWith("src/policy/packs/djoef.json");

  expect(watched).toEqual([path.resolve("src/policy/packs/djoef.json")]);
});
