/** The two made-up organizations are to show what the built-in ones cannot, so they differ from them. */
import { pack } from "../support/assessing";
import { madeUp } from "../support/made-up";

const region = pack("region-hovedstaden");
const museum = madeUp("meridian-museum");
const school = madeUp("nordvang-skole");

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The places of the fields that both have with the same value; a list is one field. */
function alike(a: unknown, b: unknown, path = ""): readonly string[] {
  if (!isFields(a) || !isFields(b)) return JSON.stringify(a) === JSON.stringify(b) ? [path] : [];
  return Object.keys(a)
    .filter((key) => key in b)
    .flatMap((key) => alike(a[key], b[key], path === "" ? key : `${path}.${key}`));
}

it("the museum differs from the region in every field, but for two, in which others do", () => {
  expect(alike(region, museum).filter((path) => path !== "$schema")).toEqual([
    "license.heldBy",
    "license.ending.fields",
  ]);
  expect(pack("djoef").license.heldBy).toBe("organization");
  expect(alike(region, school)).not.toContain("license.ending.fields");
});

it("the school differs from the region in every figure", () => {
  const { free, licensed } = school.plans;

  expect(alike(region.plans.free, free)).toEqual([]);
  expect(alike(region.plans.licensed, licensed).filter((path) => path !== "webinars")).toEqual([]);
  expect(
    alike(region.license, school.license).filter((path) => /amount|currency|days|months|address/i.test(path)),
  ).toEqual([]);
});

it.each([
  ["nothing free", museum.plans.free, null],
  ["a cap of 300", museum.plans.licensed.participants, 300],
  ["no webinars", museum.plans.licensed.webinars, false],
  [
    "a compulsory waiting room",
    museum.use.rules[0],
    expect.objectContaining({ kind: "required", id: "waiting-room" }),
  ],
  [
    "a price a month",
    museum.license,
    expect.objectContaining({ price: expect.objectContaining({ per: "month" }) as unknown }),
  ],
  [
    "an order by ticket",
    museum.license,
    expect.objectContaining({ request: expect.objectContaining({ by: "ticket" }) as unknown }),
  ],
])("the museum has %s", (_, found, expected) => {
  expect(found).toEqual(expected);
});
