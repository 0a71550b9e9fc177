import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { packs } from "../../src/policy/packs";
import { readPolicy } from "../../src/policy/read-policy";

const builtIn = "src/policy/packs";
const madeUp = "test/support/policies";

function jsonFiles(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

it.each([...jsonFiles(builtIn), ...jsonFiles(madeUp)])("%s is a valid policy", (file) => {
  expect(readPolicy(readFileSync(file, "utf8"))).toMatchObject({ ok: true });
});

it("lists every pack that lies in the folder, each under its file's name", () => {
  const ids = packs.map(({ id }) => `${id}.json`);
  expect(ids.sort()).toEqual(readdirSync(builtIn).sort());
});

it("takes the region's pack where no other fits", () => {
  expect(packs[0].id).toBe("region-hovedstaden");
});

it("hands on a built-in pack exactly as the reader of policy files would", () => {
  for (const pack of packs) {
    const reading = readPolicy(readFileSync(join(builtIn, `${pack.id}.json`), "utf8"));
    expect(reading).toEqual({ ok: true, policy: pack });
  }
});

it("has no text that is the same in Danish and English by oversight", () => {
  const sameOnPurpose = ["Djøf", "Send en mail til: e-learning.center-for-hr@regionh.dk"];
  const same = packs.flatMap((pack) => textsIn(pack)).filter(({ da, en }) => da === en);
  expect(same.map(({ da }) => da).filter((da) => !sameOnPurpose.includes(da))).toEqual([]);
});

function textsIn(value: unknown): readonly { da: string; en: string }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("da" in value && "en" in value) return [{ da: String(value.da), en: String(value.en) }];
  return Object.values(value).flatMap(textsIn);
}
